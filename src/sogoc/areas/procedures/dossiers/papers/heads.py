"""What papers of a dossier tell of it: whose it is, and which."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sogoc.foundations.documents.rendering.heads import BLANK, SHORT_BLANK, or_blank
from sogoc.kernel.vietnamese import VIETNAM, day


def in_full(at: datetime | None) -> str:
    """08 giờ 30 phút, ngày 05/6/2024; or a blank to fill by hand."""
    if at is None:
        return f"… giờ … phút, ngày {BLANK}"
    local = at.astimezone(VIETNAM)
    return f"{local:%H} giờ {local:%M} phút, ngày {day(local.date())}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Whose dossier it is, and who brought it; what is not known is left for a pen."""

    name: str = ""
    submitter: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    identity: str = ""

    @property
    def told(self) -> dict[str, Any]:
        return {
            "applicant": or_blank(self.name),
            "submitter": or_blank(self.submitter or self.name),
            "address": or_blank(self.address),
            "telephone": or_blank(self.telephone, SHORT_BLANK),
            "email": or_blank(self.email, SHORT_BLANK),
            "identity": or_blank(self.identity),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Which dossier a paper speaks of."""

    code: str
    procedure: str
    procedure_code: str
    received_at: datetime | None
    due_at: datetime | None

    @property
    def told(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "procedure": self.procedure,
            "procedure_code": self.procedure_code,
            "received": in_full(self.received_at),
            "due": in_full(self.due_at),
        }
