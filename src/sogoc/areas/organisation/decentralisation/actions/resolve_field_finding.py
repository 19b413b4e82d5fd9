"""Ghi vấn đề đã xử lý xong."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldFinding
from sogoc.areas.organisation.decentralisation.register import one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class FindingResolved(Refusal):
    "Vấn đề này đã ghi xử lý xong ngày {day}."


class ResolvedBeforeFound(Refusal):
    "Vấn đề phát hiện ngày {day}. Ngày xử lý xong không thể ở trước ngày đó."


class ResolvedHow(Refusal):
    "Chưa ghi đã xử lý thế nào. Hãy ghi việc đã làm."


@transaction.atomic
def resolve_field_finding(
    *, finding: FieldFinding, how: str, document: Document, on: date, at: datetime, by: Actor
) -> FieldFinding:
    """By a document: what was done of it can be checked."""
    finding = locked(finding, "agency", "body")
    require(by, "resolve_field_finding", finding)
    if finding.resolved_on:
        raise FindingResolved(day=finding.resolved_on)
    if on < finding.found_on:
        raise ResolvedBeforeFound(day=finding.found_on)
    if not one_line(how):
        raise ResolvedHow
    paper_of(document, by)
    changes = changed(finding, resolved_on=on, resolution=one_line(how), document=document)
    fit(finding)
    finding.save()
    write(by, "resolve_field_finding", finding, at=at, changes=changes)
    return finding
