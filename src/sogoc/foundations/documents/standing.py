"""What a record rests on: a document of the register, not cancelled, that whoever names it may see."""

from sogoc.kernel.acts import Actor, require

from .cancellation import refuse_cancelled
from .choosing import require_clearance
from .models import Document


def standing(document: Document, by: Actor) -> Document:
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    return document
