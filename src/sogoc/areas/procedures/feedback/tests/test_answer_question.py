from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.answer_question import (
    AnsweredBeforeAsked,
    NoAnswerGiven,
    QuestionChanged,
    QuestionStandsInPublic,
    answer_question,
)
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, answered_question, published_question, question, ready_for_answer_question

pytestmark = pytest.mark.django_db


def test_it_may_be_bettered_until_it_stands_in_public() -> None:
    first = answered_question()
    second = answered_question(question=first, answer="Ở quầy số 3")
    assert (first.answered_on, second.answer, second.version) == (LATER.date(), "Ở quầy số 3", 3)
    with pytest.raises(QuestionStandsInPublic):
        answered_question(question=published_question(question=second))


def test_what_somebody_else_answered_meanwhile_is_read_first() -> None:
    one = question()
    answered_question(question=one)
    with pytest.raises(QuestionChanged):
        answer_question(**ready_for_answer_question(question=one, version=1))


def test_there_is_an_answer_after_the_question() -> None:
    one = question()
    with pytest.raises(NoAnswerGiven):
        answered_question(question=one, answer=" ")
    with pytest.raises(AnsweredBeforeAsked):
        answered_question(question=one, at=MORNING - timedelta(minutes=1))
