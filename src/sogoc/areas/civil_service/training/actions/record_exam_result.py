"""Ghi kết quả thi nâng ngạch, thăng hạng."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import ExamCandidate
from sogoc.areas.civil_service.training.queries.withdrawing import refuse_withdrawn
from sogoc.areas.civil_service.training.register import ExamResult
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class ResultAlreadyKnown(Refusal):
    "{who} đã có kết quả ngày {day}: {result}."


class ResultBeforeSent(Refusal):
    "{who} được cử dự thi ngày {day}. Ngày có kết quả không thể ở trước ngày đó."


class NoResultTold(Refusal):
    "Chưa chọn kết quả. Hãy chọn trúng tuyển, không trúng tuyển hoặc không dự thi."


@transaction.atomic
def record_exam_result(
    *,
    candidate: ExamCandidate,
    result: ExamResult,
    on: date,
    document: Document,
    at: datetime,
    by: Actor,
) -> ExamCandidate:
    """By the document that tells it, on the day on which it was told."""
    candidate = locked(candidate, "agency", "staff", "unit")
    require(by, "record_exam_result", candidate)
    refuse_withdrawn(candidate)
    if candidate.result_on:
        known = str(candidate.get_result_display())
        raise ResultAlreadyKnown(who=str(candidate.staff), day=candidate.result_on, result=known)
    if not result:
        raise NoResultTold
    if on < candidate.sent_on:
        raise ResultBeforeSent(who=str(candidate.staff), day=candidate.sent_on)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    changes = changed(candidate, result=result.value, result_on=on, decision=document)
    candidate.version += 1
    candidate.save()
    write(by, "record_exam_result", candidate, at=at, changes=changes)
    return candidate
