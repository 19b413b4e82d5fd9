"""Ghi đã gửi Sở Nội vụ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.positions.models import PositionList
from sogoc.areas.civil_service.positions.queries import refuse_settled
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotAllDescribed(Refusal):
    "Còn {number} vị trí chưa có bản mô tả, khung năng lực, như “{name}”. Hãy hoàn chỉnh rồi mới gửi."


class SentBeforeComplete(Refusal):
    "Danh mục hoàn chỉnh ngày {day}, sau ngày của văn bản {number}. Hãy chọn đúng văn bản gửi."


@transaction.atomic
def send_positions(*, listed: PositionList, document: Document, at: datetime, by: Actor) -> PositionList:
    """To the department of home affairs, by the document that carried it there, on its day."""
    listed = locked(listed, "agency", "unit", "decision")
    require(by, "send_positions", listed)
    refuse_settled(listed)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    left = listed.positions.filter(described_on=None).order_by("name")
    if first := left.first():
        raise NotAllDescribed(number=left.count(), name=first.name)
    if listed.completed_on and document.issued_on < listed.completed_on:
        raise SentBeforeComplete(day=listed.completed_on, number=document.printed)
    changes = changed(listed, sent_by=document, sent_on=document.issued_on)
    listed.save()
    write(by, "send_positions", listed, at=at, changes=changes)
    return listed
