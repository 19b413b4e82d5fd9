"""Ký số vào tệp của văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.keys import KeyFile, opened, serial_of
from sogoc.foundations.documents.signing.layers import signed_by
from sogoc.foundations.documents.signing.readiness import refuse_unready
from sogoc.foundations.documents.signing.replacing import put_in_place
from sogoc.foundations.documents.signing.traits import Layer
from sogoc.foundations.documents.traits import Signing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SealedAlready(Refusal):
    "Văn bản {number} đã có chữ ký số của cơ quan; chữ ký của người có thẩm quyền phải có trước đó."


class SignedByThisCertificate(Refusal):
    "{signer} đã ký số vào tệp {name} rồi."


SEALED = (Signing.DIGITAL_AGENCY, Signing.DIGITAL_BOTH)


@transaction.atomic
def sign_document_file(*, attachment: Attachment, key: KeyFile, at: datetime, by: Actor) -> Attachment:
    """The key and its password live as long as this act."""
    document = document_locked(attachment.document)
    require(by, "sign_document_file", document)
    require_clearance(by, document)
    found = refuse_unready(document, attachment, at=at)
    if document.signed in SEALED:
        raise SealedAlready(number=document.printed)
    signer = opened(key, at=at)
    if there := found.signatures.filter(serial=serial_of(signer)).first():
        raise SignedByThisCertificate(signer=there.signer, name=attachment.name)
    content = signed_by(signer, attachment.file, Layer.PERSON, at=at, reason=document.printed)
    made, changes = put_in_place(attachment, content, at=at)
    changes |= changed(document, signed=Signing.DIGITAL_PERSON.value)
    document.version += 1
    document.save(update_fields=["signed", "version"])
    write(by, "sign_document_file", document, at=at, changes=changes)
    return made
