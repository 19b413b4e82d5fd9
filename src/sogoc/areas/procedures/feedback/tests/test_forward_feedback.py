from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.forward_feedback import (
    ForwardedToClosed,
    ForwardedToItself,
    WasThereAlready,
    forward_feedback,
)
from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded, person_of
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

from .builders import SENDER, declined, feedback, ready_for_forward_feedback

pytestmark = pytest.mark.django_db


def test_it_is_received_there_and_its_terms_run_anew() -> None:
    other = department("khac")
    clerk = employed("van.phong.khac", Role.OFFICE, other)
    Notice.objects.all().delete()
    here = forward_feedback(**ready_for_forward_feedback(to=other))
    there = Feedback.objects.get(came_from=here)
    assert (here.outcome, here.forwarded_to, here.due_on) == ("forwarded", other, None)
    assert (there.agency, there.code, there.text, there.received_on) == (
        other,
        here.code,
        here.text,
        date(2023, 2, 15),
    )
    assert (there.decline_due_on, there.outcome, person_of(there)) == (date(2023, 2, 17), "", SENDER)
    assert history_of(there).get().held_at == "khac/"
    assert Notice.objects.get().account == clerk


def test_not_to_itself_and_not_back() -> None:
    other = department("khac")
    one = feedback()
    with pytest.raises(ForwardedToItself):
        forward_feedback(**ready_for_forward_feedback(feedback=one, to=one.agency))
    forward_feedback(**ready_for_forward_feedback(feedback=one, to=other))
    there = Feedback.objects.get(came_from=one)
    with pytest.raises(WasThereAlready, match="đã từng ở"):
        forward_feedback(**ready_for_forward_feedback(feedback=there, to=one.agency))


def test_not_to_an_agency_that_is_no_more() -> None:
    other = department("khac")
    other.valid_until = date(2023, 2, 14)
    other.save(update_fields=["valid_until"])
    with pytest.raises(ForwardedToClosed, match="14/02/2023"):
        forward_feedback(**ready_for_forward_feedback(to=other))


def test_with_a_reason_in_order_and_while_it_is_open() -> None:
    with pytest.raises(ReasonMissing):
        forward_feedback(**ready_for_forward_feedback(reason=""))
    with pytest.raises(EarlierThanTheLatest):
        forward_feedback(
            **ready_for_forward_feedback(
                feedback=feedback("B"), to=department("c"), at=MORNING - timedelta(minutes=1)
            )
        )
    with pytest.raises(FeedbackConcluded):
        forward_feedback(
            **ready_for_forward_feedback(feedback=declined(feedback=feedback("C")), to=department("d"))
        )
