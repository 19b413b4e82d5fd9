from datetime import date

import pytest
from django.db import IntegrityError, transaction

from sogoc.areas.procedures.feedback.actions.answer_feedback import (
    AnswerMissing,
    NotYetClassified,
    StillWaiting,
    answer_feedback,
)
from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded
from sogoc.areas.procedures.feedback.register import ResultKind
from sogoc.kernel.tests.builders import MORNING, morning_of

from .builders import answered, classified, feedback, ready_for_answer_feedback, waiting

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("day", "on_time"), [(date(2023, 3, 7), True), (date(2023, 3, 8), False)])
def test_within_fifteen_working_days_it_is_in_time(day: date, on_time: bool) -> None:
    one = Feedback.objects.get(pk=answered(at=morning_of(day)).pk)
    assert (one.outcome, one.result_kind, one.on_time) == ("answered", "remedy", on_time)


def test_from_then_on_its_publication_is_due() -> None:
    """Within two working days: answered on Wednesday."""
    one = answered()
    assert (one.publish_due_on, one.due_on) == (date(2023, 2, 17), date(2023, 2, 17))


def test_first_it_is_classified_and_all_is_known() -> None:
    with pytest.raises(NotYetClassified):
        answered(feedback=feedback("B"))
    with pytest.raises(StillWaiting):
        answered(feedback=waiting(feedback=classified(feedback=feedback("C"))))


@pytest.mark.parametrize("missing", [{"answer": " "}, {"result_kind": ResultKind.NONE}])
def test_there_is_an_answer_and_what_came_of_it(missing: dict[str, str]) -> None:
    with pytest.raises(AnswerMissing):
        answered(**missing)


def test_once_and_in_order() -> None:
    with pytest.raises(FeedbackConcluded):
        answer_feedback(**ready_for_answer_feedback(feedback=answered()))
    with pytest.raises(EarlierThanTheLatest):
        answered(feedback=classified(feedback=feedback("B")), at=MORNING)


def test_the_database_keeps_no_answer_without_a_result() -> None:
    one = answered()
    with pytest.raises(IntegrityError), transaction.atomic():
        Feedback.objects.filter(pk=one.pk).update(answer="  ")
