import pytest

from sogoc.areas.procedures.feedback.actions.publish_answer import NotAnswered
from sogoc.areas.procedures.feedback.actions.rate_answer import AlreadyRated, rate_answer
from sogoc.areas.procedures.feedback.queries import (
    EarlierThanTheLatest,
    FeedbackConcluded,
    refuse_once_concluded,
)
from sogoc.areas.procedures.feedback.register import Person
from sogoc.kernel.acts import Actor, NotAllowed
from sogoc.kernel.tests.builders import MORNING

from .builders import CITIZEN, LATER, answered, classified, feedback, ready_for_rate_answer

pytestmark = pytest.mark.django_db


def test_once_by_who_sent_it_and_by_nobody_else() -> None:
    own = answered(feedback=classified(feedback=feedback(sender=Person(key=CITIZEN.key))))
    with pytest.raises(NotAllowed):
        rate_answer(**ready_for_rate_answer(feedback=own, by=Actor("citizen:nguoi.khac", "Người khác")))
    one = rate_answer(**ready_for_rate_answer(feedback=own, satisfied=False, by=CITIZEN))
    assert (one.satisfied, one.rated_on) == (False, LATER.date())
    with pytest.raises(AlreadyRated, match="chỉ đánh giá một lần"):
        rate_answer(**ready_for_rate_answer(feedback=one, by=CITIZEN))


def test_an_answer_is_rated_and_nothing_else() -> None:
    with pytest.raises(NotAnswered):
        rate_answer(**ready_for_rate_answer(feedback=feedback()))


def test_not_before_it_was_given() -> None:
    one = answered()
    with pytest.raises(EarlierThanTheLatest):
        rate_answer(**ready_for_rate_answer(feedback=one, at=MORNING))
    with pytest.raises(FeedbackConcluded):
        refuse_once_concluded(one)
