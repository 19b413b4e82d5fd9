from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.ask_more import AlreadyWaiting, ask_more
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, declined, feedback, ready_for_ask_more, waiting

pytestmark = pytest.mark.django_db


def test_nothing_is_due_until_they_tell() -> None:
    one = waiting()
    assert (one.waiting_since, one.answer_due_on, one.due_on) == (LATER, None, None)
    (asked,) = one.asked.all()
    assert (asked.question, asked.until, asked.held_at) == ("Sự việc xảy ra ngày nào?", None, "so/")
    assert str(asked).startswith(one.code)


def test_once_at_a_time() -> None:
    with pytest.raises(AlreadyWaiting, match="08:00 ngày 15/02/2023"):
        ask_more(**ready_for_ask_more(feedback=waiting()))


def test_something_is_asked_in_order_of_what_is_open() -> None:
    with pytest.raises(Unfit, match="cần bổ sung"):
        waiting(question=" ")
    with pytest.raises(EarlierThanTheLatest):
        waiting(feedback=feedback("B"), at=MORNING - timedelta(minutes=1))
    with pytest.raises(FeedbackConcluded):
        waiting(feedback=declined(feedback=feedback("C")))
