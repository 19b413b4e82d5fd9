"""Whoever drafts hears before a step is due, who leads the agency once it is over, each time once."""

from datetime import date

import pytest

from sogoc.areas.institutions.drafting.tests.builders import begun, dropped, extended, legal_document, titled
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.joint.jobs.remind_of_drafts import remind_of_drafts
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import morning_of

pytestmark = pytest.mark.django_db


def test_each_is_told_when_it_is_their_turn() -> None:
    unit = division(some_agency(), "phong-ql")
    head, leader = (
        employed("truong.phong", Role.DIVISION_HEAD, unit),
        employed("lanh.dao", Role.LEADER, some_agency()),
    )
    found = begun(legal_document=legal_document(unit=unit))  # warned of on 13/3, due on 20/3
    dropped(legal_document=begun(legal_document=titled("Thôi")))
    Notice.objects.all().delete()

    def told_on(*day: int) -> list[tuple[str, str]]:
        before = set(Notice.objects.values_list("pk", flat=True))
        remind_of_drafts(at=morning_of(date(2023, *day)))
        made = Notice.objects.exclude(pk__in=before).order_by("account__username")
        return [(one.account.username, one.kind) for one in made.select_related("account")]

    assert told_on(3, 12) == []
    assert told_on(3, 13) == [(head.username, "draft_step_due")]
    assert told_on(3, 20) == []
    assert told_on(3, 21) == [(leader.username, "draft_step_late"), (head.username, "draft_step_late")]
    assert told_on(3, 22) == []
    extended(legal_document=found)  # until 28/4
    assert told_on(3, 23) == []
    assert told_on(4, 21) == [(head.username, "draft_step_due")]
    assert Notice.objects.earliest("pk").facts["step"] == "Soạn thảo, lấy ý kiến"
