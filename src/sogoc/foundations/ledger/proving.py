"""The document that proves what an agency says: it is in a book by that day, and everybody may see it."""

from datetime import datetime

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class SecretProof(Refusal):
    "Văn bản {number} là văn bản mật, không làm căn cứ cho số liệu nhiều người xem được. Hãy chọn văn bản khác."


class ProofToCome(Refusal):
    "Văn bản {number} ban hành ngày {day}, sau ngày khai báo. Hãy chọn văn bản đã có, hoặc sửa ngày của nó."


def refuse_as_proof(document: Document, *, at: datetime, by: Actor) -> None:
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.secret:
        raise SecretProof(number=document.printed)
    if document.issued_on > local_day(at):
        raise ProofToCome(number=document.printed, day=document.issued_on)
