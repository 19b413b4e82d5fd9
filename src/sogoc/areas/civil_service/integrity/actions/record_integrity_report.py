"""Ghi báo cáo phòng, chống tham nhũng, tiếp công dân đã gửi."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import IntegrityReport
from sogoc.areas.civil_service.integrity.register import ReportKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period


class SameIntegrityReport(Refusal):
    "Báo cáo {number} đã ghi cho kỳ {period}, với đúng hạn gửi đó."


@transaction.atomic
def record_integrity_report(
    *,
    agency: Agency,
    kind: ReportKind,
    period: Period,
    due_on: date,
    document: Document,
    at: datetime,
    by: Actor,
) -> IntegrityReport:
    """Sent on the day of its document. Recorded again it is another document; the journal keeps which it was."""
    agency = agency_locked(agency)
    require(by, "record_integrity_report", agency)
    paper_of(document, by)
    found = {"agency": agency, "kind": kind.value, "period": period.key}
    told = {"due_on": due_on, "document": document, "sent_on": document.issued_on}
    there = IntegrityReport.objects.filter(**found).select_related("document").first()
    report = there or IntegrityReport(**found, **told)
    changes = changed(report, **told) if there else {}
    if there and not changes:
        raise SameIntegrityReport(number=document.printed, period=period.key)
    fit(report)
    report.save()
    write(by, "record_integrity_report", report, at=at, changes=changes)
    return report
