"""The decision by which government is reorganised. Its paper may stand in nobody's book here, so its number is kept."""

from dataclasses import dataclass
from datetime import date

from sogoc.kernel.document_numbers import DocumentNumber


@dataclass(frozen=True, slots=True)
class Decision:
    number: DocumentNumber
    issued_on: date
    issuer: str

    @property
    def columns(self) -> dict[str, str | date]:
        return {"decision": str(self.number), "decided_on": self.issued_on, "decided_by": self.issuer}
