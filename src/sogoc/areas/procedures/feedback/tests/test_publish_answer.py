from datetime import date

import pytest

from sogoc.areas.procedures.feedback.actions.publish_answer import (
    AnswerAlreadyPublished,
    NotAnswered,
    publish_answer,
)
from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import (
    EarlierThanTheLatest,
    FeedbackConcluded,
    published_answers,
    refuse_once_concluded,
    saying,
)
from sogoc.kernel.tests.builders import MORNING, morning_of

from .builders import answered, declined, feedback, published, ready_for_publish_answer

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("day", "on_time"), [(date(2023, 2, 17), True), (date(2023, 2, 20), False)])
def test_within_two_working_days_it_is_in_time(day: date, on_time: bool) -> None:
    one = Feedback.objects.get(pk=published(at=morning_of(day)).pk)
    assert (one.published_on, one.published_on_time, one.due_on) == (day, on_time, None)


def test_it_is_found_in_public_without_diacritics() -> None:
    one = published()
    answered(feedback=feedback_classified("B"))
    assert list(published_answers().filter(saying("da chan chinh"))) == [one]


def feedback_classified(code: str) -> Feedback:
    from .builders import classified

    return classified(feedback=feedback(code))


def test_there_is_an_answer_of_this_agency() -> None:
    for one in (feedback(), declined(feedback=feedback("B"))):
        with pytest.raises(NotAnswered):
            publish_answer(**ready_for_publish_answer(feedback=one))


def test_once_and_in_order() -> None:
    with pytest.raises(AnswerAlreadyPublished, match="15/02/2023"):
        publish_answer(**ready_for_publish_answer(feedback=published()))
    with pytest.raises(EarlierThanTheLatest):
        published(feedback=answered(feedback=feedback_classified("C")), at=MORNING)


def test_what_is_concluded_says_how() -> None:
    with pytest.raises(FeedbackConcluded):
        refuse_once_concluded(answered())
