"""A document by which something is done here: one of the register, not cancelled, that whoever does it may see."""

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, require


def paper_of(document: Document, by: Actor) -> Document:
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    return document
