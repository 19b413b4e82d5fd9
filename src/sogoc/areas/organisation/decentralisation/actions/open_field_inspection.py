"""Mở một cuộc kiểm tra phân cấp, thanh tra chuyên ngành."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldInspection
from sogoc.areas.organisation.decentralisation.register import InspectionKind, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyOpenedBy(Refusal):
    "Quyết định {number} đã mở “{title}”. Hãy mở cuộc ấy, hoặc kiểm tra lại số quyết định."


@transaction.atomic
def open_field_inspection(
    *,
    agency: Agency,
    kind: InspectionKind,
    title: str,
    year: int,
    document: Document,
    at: datetime,
    by: Actor,
) -> FieldInspection:
    """By a decision: the same decision opens one."""
    agency = agency_locked(agency)
    require(by, "open_field_inspection", agency)
    paper_of(document, by)
    if there := FieldInspection.objects.filter(agency=agency, decision=document).first():
        raise AlreadyOpenedBy(number=document.printed, title=there.title)
    inspection = FieldInspection(
        agency=agency, kind=kind.value, title=one_line(title), year=year, decision=document
    )
    inspection.ready()
    inspection.save(force_insert=True)
    write(by, "open_field_inspection", inspection, at=at)
    return inspection
