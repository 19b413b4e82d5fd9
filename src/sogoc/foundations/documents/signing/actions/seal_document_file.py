"""Ký số của cơ quan vào tệp của văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.actions.seal_document import SEALED, seal_document
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.keys import KeyFile, opened, serial_of
from sogoc.foundations.documents.signing.layers import signed_by
from sogoc.foundations.documents.signing.readiness import refuse_unready
from sogoc.foundations.documents.signing.replacing import put_in_place
from sogoc.foundations.documents.signing.seals import seal_of
from sogoc.foundations.documents.signing.traits import Layer
from sogoc.foundations.documents.traits import Signing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSealHere(Refusal):
    "Máy chủ chưa giữ khóa ký số của {agency}. Hãy chọn tệp chứng thư số của cơ quan và gõ mật khẩu."


class NobodySigned(Refusal):
    "Tệp {name} chưa có chữ ký số của người có thẩm quyền. Người có thẩm quyền ký trước, rồi cơ quan mới ký số."


class SealedWithThisCertificate(Refusal):
    "Tệp {name} đã có chữ ký số của {signer}."


@transaction.atomic
def seal_document_file(
    *, attachment: Attachment, at: datetime, by: Actor, key: KeyFile | None = None
) -> Attachment:
    """With the key that the clerk hands over, or with the one that the installation keeps for the agency. With the
    first file of a document the book says too that the agency has sealed it (seal_document)."""
    document = document_locked(attachment.document)
    require(by, "seal_document_file", document)
    require_clearance(by, document)
    found = refuse_unready(document, attachment, at=at)
    if document.signed != Signing.PAPER and not found.signed:
        raise NobodySigned(name=attachment.name)
    key = key or seal_of(document.agency)
    if key is None:
        raise NoSealHere(agency=document.agency.name)
    signer = opened(key, at=at)
    if there := found.signatures.filter(serial=serial_of(signer)).first():
        raise SealedWithThisCertificate(name=attachment.name, signer=there.signer)
    content = signed_by(signer, attachment.file, Layer.AGENCY, at=at, reason=document.printed)
    made, changes = put_in_place(attachment, content, at=at)
    if document.signed == Signing.UNTOLD:  # the file itself says that a person signed it
        changes |= changed(document, signed=Signing.DIGITAL_PERSON.value)
        document.save(update_fields=["signed"])
    write(by, "seal_document_file", document, at=at, changes=changes)
    if document.signed in SEALED:
        seal_document(document=document, at=at, by=by)
    return made
