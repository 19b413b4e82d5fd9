"""Exported registers as a source of the engine, whichever engine reads the files."""

from collections.abc import Mapping, Sequence
from typing import Any

from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.sql import DIALECTS, Dialect

from .manifest import Export

STANDING = "standing"
"""The table of agencies and their provinces: so named to the engine, and a register to nobody."""


class Lake:
    """Whose a record is it tells by the province, not by the agency: a nation has some thousands of them, and what is
    found by distinct values would be told for each."""

    dialect = ""

    def __init__(self, exports: Sequence[Export], standing: Mapping[str, str]) -> None:
        self.exports, self.standing = exports, standing

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        if not any(export.paths(register.name) for export in self.exports):
            return []
        told = DIALECTS[self.dialect]
        columns = [
            f"{told.name(STANDING)}.{told.name('province')} AS {told.name('agency')}",
            *(f"kept.{told.name(name)}" for name in register.columns() if name != "agency"),
            *(f"{told.literal(value)} AS {told.name(name)}" for name, value in asked(period).items()),
        ]
        known = f"{told.name(STANDING)}.{told.name('agency')} = kept.{told.name('agency')}"
        records = (
            f"SELECT {', '.join(columns)} FROM {self.table(register)} AS kept "  # noqa: S608
            f"JOIN {told.name(STANDING)} ON {known} WHERE {_narrowed(within, told)}"
        )
        return self.run(f"WITH {told.name(register.name)} AS ({records}) {sql}")

    def table(self, register: Register) -> str:
        """What the engine calls the files of a register."""
        raise TypeError(type(self))

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        raise TypeError(type(self))


def _narrowed(within: Within, told: Dialect) -> str:
    provinces = ", ".join(told.literal(key) for key in sorted(within.agencies))
    narrowed = f"{told.name(STANDING)}.{told.name('province')} IN ({provinces})"
    if within.key is None:
        return narrowed
    return f"{narrowed} AND kept.{told.name('key')} = {told.literal(within.key)}"
