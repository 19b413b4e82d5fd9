"""Whose turn it is hears the day before and once it is over, each time once."""

from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.tests.builders import classified, declined, feedback
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.joint.jobs.remind_of_feedback import remind_of_feedback
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db


def test_each_is_told_when_it_is_their_turn() -> None:
    clerk = employed("van.phong.moi", Role.OFFICE, some_agency())
    answerer = employed("chuyen.vien", Role.OFFICER, some_agency())
    feedback("A")  # due on 16/02
    classified(feedback=feedback("B"), answerer=answerer)  # due on 07/3
    declined(feedback=feedback("C"))
    Notice.objects.all().delete()
    for days, told in ((0, 0), (1, 1), (1, 1), (2, 1), (3, 2), (20, 3), (30, 4), (31, 4)):
        remind_of_feedback(at=MORNING + timedelta(days=days))
        assert Notice.objects.count() == told, days
    found = Notice.objects.order_by("pk").values_list("account__username", "kind", "facts__code")
    assert list(found) == [
        (clerk.username, "feedback_due", "A"),
        (clerk.username, "feedback_overdue", "A"),
        (answerer.username, "feedback_due", "B"),
        (answerer.username, "feedback_overdue", "B"),
    ]
