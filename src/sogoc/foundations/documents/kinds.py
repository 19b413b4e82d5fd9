"""The kinds of documents: dated data of the law, read once. What a kind was on the day of a document counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from pathlib import Path

import yaml

from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.in_force import in_force

_ASSEMBLY = re.compile(r"(?:UBTV)?QH\d*", re.IGNORECASE)
LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Kind:
    key: str
    abbreviation: str
    name: str
    source: str
    since: date
    until: date | None

    def in_force(self, day: date) -> bool:
        return in_force(day, self.since, self.until)


def _rows() -> Iterator[Kind]:
    told = yaml.safe_load((Path(__file__).parent / "data" / "kinds.yaml").read_text(encoding="utf-8"))
    for group in told:
        for row in group["kinds"]:
            yield Kind(**row, source=group["source"], since=group["from"], until=group["until"])


@cache
def every_kind() -> dict[str, tuple[Kind, ...]]:
    """By key, in the order of the decree; of each what it was from a day until another, the oldest first."""
    rows = list(_rows())
    order = {key: place for place, key in reversed(list(enumerate(row.key for row in rows)))}
    by_key = groupby(sorted(rows, key=lambda row: (order[row.key], row.since)), key=lambda row: row.key)
    return {key: tuple(times) for key, times in by_key}


def kind_on(key: str, day: date) -> Kind | None:
    """What a kind was on a day. The law of older days is not written down here: then the oldest row is taken."""
    times = every_kind().get(key, ())
    if times and day < times[0].since:
        return times[0]
    return next((one for one in times if one.in_force(day)), None)


def kind_names() -> dict[str, str]:
    """As they are called now, or were last."""
    return {key: times[-1].name for key, times in every_kind().items()}


def kind_name(key: str, day: date) -> str:
    found = kind_on(key, day)
    return found.name if found else kind_names().get(key, key)


@cache
def _turns() -> tuple[date, ...]:
    """The days on which some kind began or ended: between two of them nothing changes."""
    days = {date.min}
    for one in _rows():
        days |= {one.since} if one.until is None else {one.since, one.until + timedelta(days=1)}
    return tuple(sorted(days))


@cache
def _since(turn: date) -> dict[str, Kind]:
    return {key: found for key in every_kind() if (found := kind_on(key, turn))}


def kinds_on(day: date) -> dict[str, Kind]:
    """The kinds that there were on a day."""
    return _since(max(turn for turn in _turns() if turn <= day))


def kind_of(number: DocumentNumber, day: date) -> str:
    """What the symbol says it is: KH-SKHCN a plan; UBND-NC, whose head is no kind, an official letter.

    A law bears the house that passed it where others bear a kind: 202/2025/QH15."""
    if number.year and number.head.upper().startswith("QH") and not number.tail:
        return "law"
    head = number.head.casefold()
    named = (key for key, kind in kinds_on(day).items() if kind.abbreviation.casefold() == head)
    return next(named, LETTER) if number.tail else LETTER


def kinds_allowed_by(number: DocumentNumber, day: date) -> set[str]:
    """What a document of this symbol can be. The national assembly and its standing committee bear their own sign
    whatever the kind; and an abbreviation may also be an issuer's, as CT of a tax department's letter."""
    if number.year and _ASSEMBLY.fullmatch(number.symbol):
        return {"law", "ordinance", "resolution"}
    return {kind_of(number, day)} | {key for key, kind in kinds_on(day).items() if not kind.abbreviation}
