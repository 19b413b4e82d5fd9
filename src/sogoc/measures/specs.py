"""Runs a figure's spec: records with a verdict each, and the value they must give.

    figure: steering_documents_issued
    period: 2023-Q1
    records:
      - {issued_on: 2023-01-01, counts: yes}
      - {issued_on: 2022-12-31, counts: no}
    value: 1

The records become a table of literals, so a spec runs on any engine without touching what is stored there.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import yaml

from sogoc.kernel.periods import Period

from .engine import (
    FIRST_DAY,
    LAST_DAY,
    NothingToMeasure,
    Value,
    Within,
    added,
    records,
    selections_of,
    sums,
    value_of,
)
from .language import Figure, Register

AGENCY = "cơ quan"


class MistakenSpec(ValueError):
    """A spec is written wrongly."""


@dataclass(frozen=True, slots=True)
class Spec:
    figure: str
    period: Period
    rows: tuple[Mapping[str, Any], ...]
    verdicts: tuple[bool | None, ...]
    value: Value
    path: Path

    @classmethod
    def load(cls, path: Path) -> "Spec":
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        if told["figure"] != path.stem:
            message = f"{path.name} speaks of {told['figure']}; a spec bears the name of its figure"
            raise MistakenSpec(message)
        rows = [dict(row) for row in told["records"]]
        verdicts = tuple(row.pop("counts", None) for row in rows)
        return cls(
            told["figure"],
            Period.parse(str(told["period"])),
            tuple(rows),
            verdicts,
            _read(told["value"]),
            path,
        )


def _read(value: object) -> Value:
    """1 · 2/3 · chưa phát sinh"""
    if value == "chưa phát sinh":
        return NothingToMeasure()
    return Fraction(value) if isinstance(value, str) else int(str(value))


class Engine(Protocol):
    """Something that runs SQL of a dialect."""

    dialect: str

    def run(self, sql: str) -> Sequence[Sequence[Any]]: ...


@dataclass(frozen=True)
class Literals:
    """A source whose register is the spec's own records, written into the query as literals."""

    engine: Engine
    rows_told: tuple[Mapping[str, Any], ...]

    @property
    def dialect(self) -> str:
        return self.engine.dialect

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        return self.engine.run(f'WITH "{register.name}" AS ({self._table(register, period)}) {sql}')

    def _table(self, register: Register, period: Period) -> str:
        columns = register.columns()
        rows = [{"key": str(i), "agency": AGENCY} | dict(row) for i, row in enumerate(self.rows_told)]
        for row in rows:
            if unknown := set(row) - set(columns):
                message = f"{register} has no column {', '.join(sorted(unknown))}"
                raise MistakenSpec(message)
        asked = {FIRST_DAY: period.start, LAST_DAY: period.end}
        # A row of blanks that is never there gives the columns their types, and stands where no record is told.
        kinds = {name: column.kind for name, column in columns.items()} | dict.fromkeys(asked, "date")
        blank = f"{_select({}, kinds)} WHERE 1 = 0"
        return " UNION ALL ".join([blank, *(_select(row | asked, kinds) for row in rows)])


def _select(row: Mapping[str, Any], kinds: Mapping[str, str]) -> str:
    return "SELECT " + ", ".join(
        f'{_literal(row.get(name), kind)} AS "{name}"' for name, kind in kinds.items()
    )


def _literal(value: object, kind: str) -> str:
    types = {"string": "TEXT", "int64": "BIGINT", "date": "DATE", "boolean": "BOOLEAN"}
    if value is None:
        return f"CAST(NULL AS {types[kind]})"
    if kind == "boolean":
        return "TRUE" if value else "FALSE"
    if kind == "int64":
        return str(int(str(value)))
    written = str(value.isoformat() if isinstance(value, date) else value).replace("'", "''")
    # SQLite keeps dates as text; a cast to DATE there would leave the year alone.
    return f"'{written}'"


def failures(spec: Spec, figure: Figure, engine: Engine) -> list[str]:
    """What the spec says and the engine does not; nothing when they agree."""
    source, within = Literals(engine, spec.rows), Within(frozenset([AGENCY]))
    selections = selections_of([figure])
    counted = added(sums(selections, spec.period, [AGENCY], source), [AGENCY], selections)
    value = value_of(figure.measure, counted)
    told = [] if value == spec.value else [f"value: the spec says {spec.value}, {engine.dialect} {value}"]
    part, whole = selections[0], selections[-1]
    in_part = {row["key"] for row in records(part, spec.period, within, source)}
    in_whole = {row["key"] for row in records(whole, spec.period, within, source)}
    for index, verdict in enumerate(spec.verdicts):
        found = True if str(index) in in_part else False if str(index) in in_whole else None
        if found is not verdict and not (verdict is False and part is whole and found is None):
            told.append(
                f"record {index + 1}: the spec says {_word(verdict)}, {engine.dialect} {_word(found)}"
            )
    return told


_word: Callable[[bool | None], str] = {
    True: "counts",
    False: "does not count",
    None: "not in question",
}.__getitem__
