"""What the page of one legal document tells: its steps and what happened to them, and who said what about it."""

from dataclasses import dataclass
from datetime import date

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument, Opinion
from sogoc.areas.institutions.drafting.register import Answer


def steps_of(legal_document: LegalDocument) -> list[DraftingStep]:
    """In their order, each with what happened to it."""
    return list(legal_document.steps.select_related("document").prefetch_related("changes"))


@dataclass(frozen=True, slots=True)
class Opinions:
    """Who was asked, and how many of them answered in which way."""

    rows: list[Opinion]
    answered: int
    agreed: int
    remarks: int
    disagreed: int
    late: int

    @property
    def asked(self) -> int:
        return len(self.rows)


def opinions_told(legal_document: LegalDocument, today: date) -> Opinions:
    rows = list(legal_document.opinions.select_related("letter"))
    said = [one.answer for one in rows]
    return Opinions(
        rows,
        answered=sum(1 for answer in said if answer),
        agreed=said.count(Answer.AGREED),
        remarks=said.count(Answer.REMARKS),
        disagreed=said.count(Answer.DISAGREED),
        late=sum(1 for one in rows if not one.answer and one.due_on < today),
    )
