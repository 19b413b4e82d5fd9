"""Ghi thông báo kết luận của một cuộc kiểm tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.queries.papers import paper_of
from sogoc.areas.direction.inspections.register import Side
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class InspectionConcluded(Refusal):
    "Cuộc kiểm tra “{title}” đã kết luận ngày {day}."


class NothingHeld(Refusal):
    "Chưa ghi biên bản buổi kiểm tra nào. Hãy ghi biên bản trước khi kết luận."


class NoticeBeforeHeld(Refusal):
    "Thông báo {number} ngày {issued} có trước ngày kiểm tra ({held}). Hãy chọn đúng thông báo kết luận."


@transaction.atomic
def conclude_inspection(*, inspection: Inspection, notice: Document, at: datetime, by: Actor) -> Inspection:
    """On the day of the notice. Of an inspection by others the agency need know no more than their notice."""
    inspection = locked(inspection, "agency")
    require(by, "conclude_inspection", inspection)
    refuse_dropped(inspection)
    if inspection.concluded_on:
        raise InspectionConcluded(title=inspection.title, day=inspection.concluded_on)
    if inspection.side == Side.OWN and inspection.held_on is None:
        raise NothingHeld
    paper_of(notice, by)
    if inspection.held_on and notice.issued_on < inspection.held_on:
        raise NoticeBeforeHeld(number=notice.printed, issued=notice.issued_on, held=inspection.held_on)
    changes = changed(inspection, notice=notice, concluded_on=notice.issued_on)
    inspection.save()
    write(by, "conclude_inspection", inspection, at=at, changes=changes)
    return inspection
