"""Ghi kết luận cuộc kiểm tra, thanh tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldInspection
from sogoc.areas.organisation.decentralisation.queries import refuse_closed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NobodyInspected(Refusal):
    "Chưa ghi cơ quan, đơn vị nào được kiểm tra, thanh tra. Hãy ghi trước khi kết luận."


class ConcludedBeforeHeld(Refusal):
    "Kết luận {number} ban hành ngày {day}, trước ngày kiểm tra, thanh tra sau cùng ({last}). Hãy kiểm tra lại."


@transaction.atomic
def conclude_field_inspection(
    *, inspection: FieldInspection, document: Document, at: datetime, by: Actor
) -> FieldInspection:
    """On the day of its conclusion; whom it came to is settled from then on."""
    inspection = locked(inspection, "agency")
    require(by, "conclude_field_inspection", inspection)
    refuse_closed(inspection)
    paper_of(document, by)
    last = inspection.bodies.order_by("inspected_on").last()
    if last is None:
        raise NobodyInspected
    if document.issued_on < last.inspected_on:
        raise ConcludedBeforeHeld(number=document.printed, day=document.issued_on, last=last.inspected_on)
    changes = changed(inspection, conclusion=document, concluded_on=document.issued_on)
    inspection.save()
    write(by, "conclude_field_inspection", inspection, at=at, changes=changes)
    return inspection
