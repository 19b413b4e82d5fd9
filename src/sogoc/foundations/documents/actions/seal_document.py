"""Ghi nhận chữ ký số của cơ quan."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Flow, Signing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotOurs(Refusal):
    "Văn bản {number} là văn bản đến: chữ ký số trên đó là của cơ quan ban hành."


class NotYetSigned(Refusal):
    "Văn bản {number} chưa ghi ai ký. Hãy đính chính cách ký trước, rồi cơ quan mới ký số."


class AlreadySealed(Refusal):
    "Văn bản {number} đã có chữ ký số của cơ quan."


# An agency's signature comes after the person's; on the scan of a paper it makes an electronic copy (articles 13, 25).
SEALED = {Signing.PAPER: Signing.DIGITAL_AGENCY, Signing.DIGITAL_PERSON: Signing.DIGITAL_BOTH}


@transaction.atomic
def seal_document(*, document: Document, at: datetime, by: Actor) -> Document:
    document = document_locked(document)
    require(by, "seal_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.flow != Flow.OUTGOING:
        raise NotOurs(number=document.printed)
    if document.signed == Signing.UNTOLD:
        raise NotYetSigned(number=document.printed)
    if document.signed not in SEALED:
        raise AlreadySealed(number=document.printed)
    changes = changed(document, signed=SEALED[Signing(document.signed)].value)
    document.version += 1
    document.save(update_fields=["signed", "version"])
    write(by, "seal_document", document, at=at, changes=changes)
    return document
