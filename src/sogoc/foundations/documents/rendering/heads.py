"""What stands above every paper and below it: who issues it, where, on which day, who signs; and how a blank is left
for a pen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sogoc.kernel.vietnamese import day

BLANK = "…………………"
SHORT_BLANK = "………"


def or_blank(text: str, blank: str = BLANK) -> str:
    return text or blank


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
class Hand:
    """Who signs: for whom (TM., KT., TL.), as what, and the name below."""

    authority: str = ""
    position: str = ""
    signer: str = ""

    @property
    def told(self) -> Mapping[str, Any]:
        return {"authority": self.authority, "position": self.position, "signer": self.signer}
