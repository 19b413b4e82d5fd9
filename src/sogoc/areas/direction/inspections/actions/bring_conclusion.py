"""Ghi văn bản đưa kết luận kiểm tra đến các phòng, đơn vị để khắc phục."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection
from sogoc.areas.direction.inspections.queries.papers import paper_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotConcluded(Refusal):
    "Cuộc kiểm tra “{title}” chưa có kết luận. Hãy ghi thông báo kết luận trước."


class AlreadyBrought(Refusal):
    "Kết luận của cuộc kiểm tra “{title}” đã được chỉ đạo khắc phục ngày {day}."


class OrderBeforeConclusion(Refusal):
    "Văn bản {number} ngày {issued} có trước ngày kết luận ({concluded}). Hãy chọn đúng văn bản chỉ đạo."


@transaction.atomic
def bring_conclusion(*, inspection: Inspection, order: Document, at: datetime, by: Actor) -> Inspection:
    """On the day of the order by which divisions and subordinates are told to remedy."""
    inspection = locked(inspection, "agency")
    require(by, "bring_conclusion", inspection)
    if inspection.concluded_on is None:
        raise NotConcluded(title=inspection.title)
    if inspection.brought_on:
        raise AlreadyBrought(title=inspection.title, day=inspection.brought_on)
    paper_of(order, by)
    if order.issued_on < inspection.concluded_on:
        raise OrderBeforeConclusion(
            number=order.printed, issued=order.issued_on, concluded=inspection.concluded_on
        )
    changes = changed(inspection, order=order, brought_on=order.issued_on)
    inspection.save()
    write(by, "bring_conclusion", inspection, at=at, changes=changes)
    return inspection
