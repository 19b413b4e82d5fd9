"""Hủy số đã cấp."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotNumberedHere(Refusal):
    "Văn bản {number} không được cấp số ở đây nên không có số để hủy. Nếu vào sổ nhầm, hãy đính chính."


class AlreadyOut(Refusal):
    "Văn bản {number} đã phát hành ngày {day}, không hủy số được. Hãy ban hành văn bản thay thế hoặc thu hồi."


@transaction.atomic
def cancel_number(*, document: Document, reason: str, at: datetime, by: Actor) -> Document:
    """The number stays in its book with its reason and is given to nobody else: the series has no gap."""
    document = document_locked(document)
    require(by, "cancel_number", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if not document.book_id:
        raise NotNumberedHere(number=document.printed)
    if document.sent_on:
        raise AlreadyOut(number=document.printed, day=document.sent_on)
    changes = changed(document, cancelled_on=local_day(at), cancelled_because=reason_given(reason))
    fit(document)
    document.version += 1
    document.save(update_fields=["cancelled_on", "cancelled_because", "version"])
    write(by, "cancel_number", document, at=at, changes=changes)
    return document
