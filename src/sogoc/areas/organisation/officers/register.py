"""The register of who is in charge of what, as figures know it, and the words that it is told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force
from sogoc.measures.language import Day, Life, Register, Text


class Seat(StrEnum):
    """One is in charge; others stand in."""

    PRINCIPAL = "principal"
    SUBSTITUTE = "substitute"


SEATS = {Seat.PRINCIPAL: "phụ trách chính", Seat.SUBSTITUTE: "dự phòng, làm thay"}
EVERY_WORD = (SEATS,)


def one_line(words: str) -> str:
    return " ".join(words.split())


# ── what somebody has to be in charge of ───────────────────────────────────
@cache
def _duties() -> list[dict[str, Any]]:
    path = Path(__file__).parent / "data" / "duties.yaml"
    told: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def duty_names() -> dict[str, str]:
    return {row["key"]: row["name"] for row in _duties()}


def duties_on(day: date) -> dict[str, str]:
    """By its key what the law of a day wants somebody for, in words."""
    return {row["key"]: row["name"] for row in _duties() if in_force(day, row["from"], row["until"])}


# ── what acts are told ─────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class AtWork:
    """How somebody is reached at work: nothing of their own."""

    position: str
    telephone: str = ""
    email: str = ""

    @property
    def columns(self) -> dict[str, str]:
        return {
            "position": one_line(self.position),
            "telephone": one_line(self.telephone),
            "email": self.email.strip(),
        }


# ── the register ───────────────────────────────────────────────────────────
def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class OfficersInCharge(Register):
    """Đầu mối phụ trách"""

    position = Text("chức vụ")
    duty = Text("việc phụ trách", words=duty_names())
    seat = Text("tư cách", words=_words(SEATS))
    valid_from = Day("phụ trách từ ngày")
    ended_on = Day("thôi phụ trách từ ngày")

    life = Life(valid_from, ended_on)


officers_in_charge = OfficersInCharge("officers_in_charge")
