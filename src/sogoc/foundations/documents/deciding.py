"""What is done by a decision names it: a decision of the register, not cancelled, that whoever does it may see."""

from sogoc.kernel.acts import Actor, Refusal, require

from .cancellation import refuse_cancelled
from .choosing import require_clearance
from .models import Document

DECISIONS = ("decision", "resolution")


class NoDecision(Refusal):
    "Văn bản {number} là {kind}, không phải quyết định hay nghị quyết. Hãy chọn đúng văn bản quyết định việc này."


def decided_by(document: Document, by: Actor) -> Document:
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.kind not in DECISIONS:
        raise NoDecision(number=document.printed, kind=document.kind_name.lower())
    return document
