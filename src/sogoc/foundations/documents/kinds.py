"""The kinds of documents: dated data of the law, read once."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from sogoc.kernel.document_numbers import DocumentNumber

_ASSEMBLY = re.compile(r"(?:UBTV)?QH\d*", re.IGNORECASE)
LETTER = "letter"
FLOW_NAMES = {"out": "Văn bản đi", "in": "Văn bản đến"}


@dataclass(frozen=True, slots=True)
class Kind:
    key: str
    abbreviation: str
    name: str
    source: str
    since: date
    until: date | None

    def in_force(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@cache
def every_kind() -> dict[str, Kind]:
    """By key, in the order of the decree."""
    told = yaml.safe_load((Path(__file__).parent / "data" / "kinds.yaml").read_text(encoding="utf-8"))
    return {
        row["key"]: Kind(**row, source=group["source"], since=group["from"], until=group["until"])
        for group in told
        for row in group["kinds"]
    }


def kind_names() -> dict[str, str]:
    return {key: kind.name for key, kind in every_kind().items()}


@cache
def _by_abbreviation() -> dict[str, Kind]:
    return {kind.abbreviation.casefold(): kind for kind in every_kind().values() if kind.abbreviation}


def kind_of(number: DocumentNumber) -> str:
    """What the symbol says it is: KH-SKHCN a plan; UBND-NC, whose head is no kind, an official letter.

    A law bears the house that passed it where others bear a kind: 202/2025/QH15."""
    if number.year and number.head.upper().startswith("QH") and not number.tail:
        return "law"
    kind = _by_abbreviation().get(number.head.casefold())
    return kind.key if kind and number.tail else LETTER


def kinds_allowed_by(number: DocumentNumber) -> set[str]:
    """What a document of this symbol can be. The national assembly and its standing committee bear their own sign
    whatever the kind; and an abbreviation may also be an issuer's, as CT of a tax department's letter."""
    if number.year and _ASSEMBLY.fullmatch(number.symbol):
        return {"law", "ordinance", "resolution"}
    return {kind_of(number)} | {kind.key for kind in every_kind().values() if not kind.abbreviation}


def issuer_of(number: DocumentNumber) -> str:
    """The symbol of whoever issued it: SKHCN of KH-SKHCN, UBND of UBND-NC."""
    return number.head if kind_of(number) == LETTER else number.tail or number.head
