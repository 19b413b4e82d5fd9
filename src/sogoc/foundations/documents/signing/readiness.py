"""When a file may be signed: whose it is, where its document stands, what it bears already."""

from datetime import datetime

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.models import Attachment, Document
from sogoc.foundations.documents.traits import Flow
from sogoc.kernel.acts import Refusal

from .keeping import looked_at
from .models import SignatureCheck


class SignedElsewhere(Refusal):
    "Văn bản {number} là văn bản đến; chữ ký số trên đó là của cơ quan ban hành."


class FileReplaced(Refusal):
    "Tệp {name} đã được gỡ hoặc thay bằng bản khác ngày {day}. Hãy mở lại văn bản và chọn tệp hiện có."


class OnlyPdfIsSigned(Refusal):
    "Tệp {name} không phải là PDF. Hãy chuyển sang PDF rồi mới ký số."


class SentAlready(Refusal):
    "Văn bản {number} đã phát hành ngày {day}, không ký thêm được."


class AlteredAfterSigning(Refusal):
    "Tệp {name} có chữ ký số nhưng đã bị sửa sau khi ký, nên không ký thêm lên đó được. Hãy lấy lại bản gốc."


def refuse_unready(document: Document, attachment: Attachment, *, at: datetime) -> SignatureCheck:
    """What its signatures are now, if it may be signed."""
    refuse_cancelled(document)
    if document.flow != Flow.OUTGOING:
        raise SignedElsewhere(number=document.printed)
    attachment.refresh_from_db(fields=["withdrawn_on"])
    if attachment.withdrawn_on:
        raise FileReplaced(name=attachment.name, day=attachment.withdrawn_on)
    if document.sent_on:
        raise SentAlready(number=document.printed, day=document.sent_on)
    found = looked_at(attachment.file, at=at)
    if found is None:
        raise OnlyPdfIsSigned(name=attachment.name)
    if found.altered:
        raise AlteredAfterSigning(name=attachment.name)
    return found
