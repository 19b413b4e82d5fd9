"""How far a legal document has come, and what can no longer be done to it."""

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument
from sogoc.kernel.acts import Refusal


class LegalDocumentClosed(Refusal):
    "“{title}” {state} ngày {day}, không ghi thêm được việc này."


class DraftingNotBegun(Refusal):
    "“{title}” chưa bắt đầu soạn thảo. Hãy ghi ngày bắt đầu trước."


def refuse_closed(legal_document: LegalDocument) -> None:
    """What was issued or dropped is only looked at."""
    if day := legal_document.issued_on or legal_document.dropped_on:
        state = "đã ban hành" if legal_document.issued_on else "đã thôi soạn thảo"
        raise LegalDocumentClosed(title=legal_document.title, state=state, day=day)


def refuse_not_begun(legal_document: LegalDocument) -> None:
    refuse_closed(legal_document)
    if legal_document.began_on is None:
        raise DraftingNotBegun(title=legal_document.title)


def current_step(legal_document: LegalDocument) -> DraftingStep:
    """The first that is not done."""
    return legal_document.steps.filter(done_on=None).earliest("position")
