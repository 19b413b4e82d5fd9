import pytest

from sogoc.areas.procedures.feedback.actions.publish_question import (
    PublishedBeforeAnswered,
    QuestionAlreadyPublished,
    QuestionUnanswered,
    publish_question,
)
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, answered_question, published_question, question, ready_for_publish_question

pytestmark = pytest.mark.django_db


def test_once_it_is_answered_and_once() -> None:
    one = question()
    with pytest.raises(QuestionUnanswered):
        publish_question(**ready_for_publish_question(question=one))
    one = answered_question(question=one)
    with pytest.raises(PublishedBeforeAnswered):
        publish_question(**ready_for_publish_question(question=one, at=MORNING))
    one = published_question(question=one)
    assert one.published_on == LATER.date()
    with pytest.raises(QuestionAlreadyPublished):
        publish_question(**ready_for_publish_question(question=one))
