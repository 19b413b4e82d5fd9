"""How far a legal document has come."""

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument
from sogoc.kernel.acts import Refusal

from .closing import refuse_closed


class DraftingNotBegun(Refusal):
    "“{title}” chưa bắt đầu soạn thảo. Hãy ghi ngày bắt đầu trước."


def refuse_not_begun(legal_document: LegalDocument) -> None:
    refuse_closed(legal_document)
    if legal_document.began_on is None:
        raise DraftingNotBegun(title=legal_document.title)


def current_step(legal_document: LegalDocument) -> DraftingStep:
    """The first that is not done."""
    return legal_document.steps.filter(done_on=None).earliest("position")
