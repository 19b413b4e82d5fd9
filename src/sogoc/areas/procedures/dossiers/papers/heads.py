"""What stands above every paper: who issues it, where, on which day; and how a blank is left for a pen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sogoc.kernel.vietnamese import VIETNAM, day

BLANK = "…………………"
SHORT_BLANK = "………"


def or_blank(text: str, blank: str = BLANK) -> str:
    return text or blank


def in_full(at: datetime | None) -> str:
    """08 giờ 30 phút, ngày 05/6/2024; or a blank to fill by hand."""
    if at is None:
        return f"… giờ … phút, ngày {BLANK}"
    local = at.astimezone(VIETNAM)
    return f"{local:%H} giờ {local:%M} phút, ngày {day(local.date())}"


def short_day(value: date | None) -> str:
    return day(value) if value else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """`parent` stands above `agency`, as decree 30/2020 puts them; `number` is written with its symbol."""

    parent: str
    agency: str
    place: str
    on: date
    number: str = ""

    @property
    def told(self) -> dict[str, Any]:
        return {
            "parent": self.parent,
            "agency": self.agency,
            "place": or_blank(self.place, SHORT_BLANK),
            "day": f"{self.on.day:02d}",
            "month": f"{self.on.month:02d}" if self.on.month <= 2 else str(self.on.month),
            "year": str(self.on.year),
            "number": or_blank(self.number, SHORT_BLANK),
        }


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who signs: for whom (TM., KT., TL.), as what, and the name below."""

    authority: str = ""
    position: str = ""
    signer: str = ""

    @property
    def told(self) -> Mapping[str, Any]:
        return {"authority": self.authority, "position": self.position, "signer": self.signer}
