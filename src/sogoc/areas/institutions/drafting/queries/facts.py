"""What is drafted, as acts are told it."""

from dataclasses import dataclass
from typing import Any

from sogoc.areas.institutions.drafting.register import DraftKind, Purpose, one_line
from sogoc.foundations.documents.models import Document


@dataclass(frozen=True, slots=True)
class LegalDraft:
    """`about` is what it amends, replaces or abolishes, where that stands in the register."""

    title: str
    kind: DraftKind
    purpose: Purpose = Purpose.NEW
    about: Document | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "title": one_line(self.title),
            "kind": self.kind.value,
            "purpose": self.purpose.value,
            "about": self.about,
        }
