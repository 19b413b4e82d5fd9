from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import answered, declined, feedback

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("days", "on_time"), [(2, True), (3, False)])
def test_within_two_working_days_it_is_in_time(days: int, on_time: bool) -> None:
    one = Feedback.objects.get(pk=declined(at=MORNING + timedelta(days=days)).pk)
    assert (one.outcome, one.on_time, one.due_on) == ("declined", on_time, None)


def test_a_reason_is_given() -> None:
    with pytest.raises(ReasonMissing):
        declined(reason=" ")


def test_what_was_answered_is_not_declined() -> None:
    with pytest.raises(FeedbackConcluded, match="đã trả lời"):
        declined(feedback=answered())


def test_not_before_it_came() -> None:
    with pytest.raises(EarlierThanTheLatest):
        declined(feedback=feedback(), at=MORNING - timedelta(minutes=1))
