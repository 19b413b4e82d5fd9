"""Registers made of rows told, written into the query as literals: for engines that hold no database of ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from sogoc.kernel.periods import Period

from .engine import Within
from .selections import Register
from .sql import ASKED, DIALECTS, Dialect


class Engine(Protocol):
    """Something that runs SQL of a dialect."""

    dialect: str

    def run(self, sql: str) -> Sequence[Sequence[Any]]: ...


def asked(period: Period) -> dict[str, Any]:
    """What stands in every row beside the columns of its register."""
    return dict(zip(ASKED, (period.start, period.end, period.year_start, period.year), strict=True))


@dataclass(frozen=True)
class Literals:
    """Rows by the name of their register. One may tell the days it is asked for itself."""

    engine: Engine
    told: Mapping[str, Sequence[Mapping[str, Any]]]

    @property
    def dialect(self) -> str:
        return self.engine.dialect

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        told = DIALECTS[self.dialect]
        chosen = [
            {**asked(period), **row}
            for row in self.told.get(register.name, ())
            if row["agency"] in within.agencies and within.key in (None, row["key"])
        ]
        return self.engine.run(f"WITH {told.name(register.name)} AS ({table(register, chosen, told)}) {sql}")


def table(register: Register, rows: Sequence[Mapping[str, Any]], told: Dialect) -> str:
    kinds = {name: column.kind for name, column in register.columns().items()} | ASKED
    # A row of blanks that is never there gives the columns their types, and stands where no record is told.
    blank = f"SELECT {_cells({}, kinds, told)} WHERE 1 = 0"
    return " UNION ALL ".join([blank, *(f"SELECT {_cells(row, kinds, told)}" for row in rows)])


def _cells(row: Mapping[str, Any], kinds: Mapping[str, str], told: Dialect) -> str:
    return ", ".join(
        f"{_cell(row.get(name), kind, told)} AS {told.name(name)}" for name, kind in kinds.items()
    )


def _cell(value: object, kind: str, told: Dialect) -> str:
    if value is None:
        return f"CAST(NULL AS {told.types[kind]})"
    match kind:
        case "boolean":
            return told.literal(bool(value))
        case "int64":
            return told.literal(int(str(value)))
        case "date":
            return told.literal(value if isinstance(value, date) else date.fromisoformat(str(value)))
    return told.literal(str(value))
