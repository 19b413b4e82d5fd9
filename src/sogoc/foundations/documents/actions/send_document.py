"""Phát hành văn bản đi."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Flow, Sending, Signing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotOutgoing(Refusal):
    "Văn bản {number} là văn bản đến, không phát hành từ đây."


class AlreadySent(Refusal):
    "Văn bản {number} đã phát hành ngày {day}."


class HowItIsSent(Refusal):
    "Chưa chọn cách gửi: chỉ điện tử, chỉ bản giấy, hay cả hai."


class NotSealed(Refusal):
    "Văn bản {number} gửi điện tử phải có chữ ký số của cơ quan. Hãy ký số của cơ quan trước khi phát hành."


class SentTooEarly(Refusal):
    "Ngày phát hành {sent} ở trước ngày của văn bản {number}, {day}."


@transaction.atomic
def send_document(*, document: Document, sent: Sending, at: datetime, by: Actor) -> Document:
    """The last step of decree 30/2020, article 14: numbered and dated, registered, sealed, sent."""
    document = document_locked(document)
    require(by, "send_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.flow != Flow.OUTGOING:
        raise NotOutgoing(number=document.printed)
    if document.sent_on:
        raise AlreadySent(number=document.printed, day=document.sent_on)
    if sent == Sending.UNTOLD:
        raise HowItIsSent
    sealed = document.signed in (Signing.DIGITAL_AGENCY, Signing.DIGITAL_BOTH)
    if sent != Sending.PAPER and not sealed:
        raise NotSealed(number=document.printed)
    today = local_day(at)
    if today < document.issued_on:
        raise SentTooEarly(number=document.printed, day=document.issued_on, sent=today)
    changes = changed(document, sent=str(sent), sent_on=today)
    fit(document)
    document.version += 1
    document.save(update_fields=["sent", "sent_on", "version"])
    write(by, "send_document", document, at=at, changes=changes)
    return document
