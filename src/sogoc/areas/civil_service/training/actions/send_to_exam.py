"""Ghi người được cử dự thi nâng ngạch, thăng hạng."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.areas.civil_service.staff.register import StaffKind
from sogoc.areas.civil_service.training.models import ExamCandidate
from sogoc.areas.civil_service.training.register import EXAM_KINDS, Exam, ExamKind
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

FOR = {ExamKind.RANK: StaffKind.CIVIL_SERVANT, ExamKind.TITLE: StaffKind.PUBLIC_EMPLOYEE}


class ExamOfOthers(Refusal):
    "{who} là {kind}, không dự {exam}. Công chức thi nâng ngạch; viên chức thi, xét thăng hạng."


class AlreadyCandidate(Refusal):
    "{who} đã được cử dự {exam} năm {year}, ngày {day}."


@transaction.atomic
def send_to_exam(
    *, staff: Staff, exam: Exam, on: date, document: Document, at: datetime, by: Actor
) -> ExamCandidate:
    """One tries once a year; civil servants for a rank, public employees for a title."""
    staff = locked(staff, "agency")
    require(by, "send_to_exam", staff)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    stay, told = stay_then(staff, on), EXAM_KINDS[exam.kind]
    if stay.kind != FOR[exam.kind]:
        raise ExamOfOthers(who=str(staff), kind=str(stay.get_kind_display()), exam=told)
    there = ExamCandidate.objects.filter(
        staff=staff, kind=exam.kind.value, year=exam.year, withdrawn_on=None
    ).first()
    if there:
        raise AlreadyCandidate(who=str(staff), exam=told, year=str(exam.year), day=there.sent_on)
    who = {"agency": staff.agency, "staff": staff, "unit": stay.unit}
    candidate = ExamCandidate(**who, **exam.columns, document=document, sent_on=on)
    fit(candidate)
    candidate.save(force_insert=True)
    write(by, "send_to_exam", candidate, at=at)
    return candidate
