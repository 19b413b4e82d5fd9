from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.take_down_feedback_address import (
    AlreadyTakenDown,
    TakenDownBeforePosted,
    take_down_feedback_address,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import POSTED, POSTED_UNTIL, ready_for_take_down_feedback_address

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_to_the_end_of_a_day_once() -> None:
    ready = ready_for_take_down_feedback_address()
    done = take_down_feedback_address(**ready)
    assert (done.valid_until, done.ended_on) == (POSTED_UNTIL, POSTED_UNTIL + DAY)
    assert history_of(done)[0].changes["lý do"] == [None, "Chuyển trụ sở"]
    with pytest.raises(AlreadyTakenDown):
        take_down_feedback_address(**ready)


def test_not_before_it_was_posted_and_for_a_reason() -> None:
    ready = ready_for_take_down_feedback_address()
    with pytest.raises(TakenDownBeforePosted):
        take_down_feedback_address(**(ready | {"last_day": POSTED - DAY}))
    with pytest.raises(ReasonMissing):
        take_down_feedback_address(**(ready | {"reason": " "}))
