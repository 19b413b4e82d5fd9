"""What is over is only looked at."""

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.kernel.acts import Refusal


class LegalDocumentClosed(Refusal):
    "“{title}” {state} ngày {day}, không ghi thêm được việc này."


def refuse_closed(legal_document: LegalDocument) -> None:
    if day := legal_document.issued_on or legal_document.dropped_on:
        state = "đã ban hành" if legal_document.issued_on else "đã thôi soạn thảo"
        raise LegalDocumentClosed(title=legal_document.title, state=state, day=day)
