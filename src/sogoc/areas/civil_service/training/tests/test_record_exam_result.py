from datetime import timedelta

import pytest

from sogoc.areas.civil_service.training.actions.record_exam_result import (
    NoResultTold,
    ResultAlreadyKnown,
    ResultBeforeSent,
    record_exam_result,
)
from sogoc.areas.civil_service.training.actions.withdraw_candidate import withdraw_candidate
from sogoc.areas.civil_service.training.queries.withdrawing import TrainingWithdrawn
from sogoc.areas.civil_service.training.register import ExamResult
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import DAY, ready_for_cancel_number

from .builders import (
    OPENED,
    candidate,
    ready_for_record_exam_result,
    ready_for_withdraw_candidate,
    some_plan,
    with_result,
)

pytestmark = pytest.mark.django_db


def test_once_by_a_document() -> None:
    ready = ready_for_record_exam_result(result=ExamResult.FAILED)
    one = record_exam_result(**ready)
    assert (one.result, one.result_on, one.decision) == ("failed", OPENED, some_plan())
    with pytest.raises(ResultAlreadyKnown, match="không trúng tuyển"):
        record_exam_result(**ready)


def test_a_result_that_is_told_after_they_were_sent() -> None:
    one = candidate()
    with pytest.raises(NoResultTold):
        with_result(candidate=one, result=ExamResult.OPEN)
    with pytest.raises(ResultBeforeSent):
        with_result(candidate=one, on=DAY - timedelta(days=1))
    with pytest.raises(NumberCancelled):
        with_result(candidate=one, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(TrainingWithdrawn):
        with_result(candidate=withdraw_candidate(**ready_for_withdraw_candidate(candidate=one)))
