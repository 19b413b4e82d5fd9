"""Definitions written as SQL: standard SQL, which the dialects of the engines spell in three ways only.

A register is a table of its name; beside its columns stand, the same in each row, the days of the period asked for, so
that the text of a query depends on the definitions alone and is written once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from .columns import (
    Both,
    ByEnd,
    Compared,
    Condition,
    During,
    Either,
    Flag,
    Known,
    Lived,
    Not,
    OfYear,
    Passed,
    Stood,
    ThisYear,
)

FIRST_DAY, LAST_DAY, YEAR_START, YEAR = (
    "asked_first_day",
    "asked_last_day",
    "asked_year_start",
    "asked_year",
)
ASKED = {FIRST_DAY: "date", LAST_DAY: "date", YEAR_START: "date", YEAR: "int64"}
"""Columns of every register to the engine, and to no figure."""


@dataclass(frozen=True, slots=True)
class Dialect:
    quote: str
    text: Callable[[str], str]
    day: Callable[[date], str]
    types: dict[str, str]

    def name(self, name: str) -> str:
        return f"{self.quote}{name}{self.quote}"

    def literal(self, value: object) -> str:
        match value:
            case bool():
                return "TRUE" if value else "FALSE"
            case int():
                return str(value)
            case date():
                return self.day(value)
        return self.text(str(value))


def _doubled(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _escaped(value: str) -> str:
    """Spark reads a backslash as an escape, and two quotes as the end of one text and the start of the next."""
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _dated(value: date) -> str:
    return f"DATE '{value.isoformat()}'"


_TYPES = {"string": "TEXT", "int64": "BIGINT", "date": "DATE", "boolean": "BOOLEAN"}
DIALECTS = {
    # SQLite keeps days as text; a cast to DATE there would leave the year alone.
    "sqlite": Dialect('"', _doubled, lambda value: f"'{value.isoformat()}'", {**_TYPES, "date": "TEXT"}),
    "postgresql": Dialect('"', _doubled, _dated, _TYPES),
    "duckdb": Dialect('"', _doubled, _dated, _TYPES),
    "spark": Dialect("`", _escaped, _dated, {**_TYPES, "string": "STRING"}),
}


def written(condition: Condition, dialect: Dialect) -> str:
    """Where a blank makes it unknown, what asks for it (WHERE, FILTER) takes that for false; its contrary is taken
    only after a blank was made false: engines would differ there, silently."""
    match condition:
        case Both(left, right):
            told = f"({written(left, dialect)} AND {written(right, dialect)})"
        case Either(left, right):
            told = f"({written(left, dialect)} OR {written(right, dialect)})"
        case Not(inner):
            told = f"NOT COALESCE({written(inner, dialect)}, FALSE)"
        case Known(column):
            told = f"{dialect.name(column.name)} IS NOT NULL"
        case Compared(column, how, value):
            told = f"{dialect.name(column.name)} {_COMPARISONS[how]} {dialect.literal(value)}"
        case Flag():
            told = dialect.name(condition.name)
        case _:
            told = _of_the_period(condition, dialect)
    return told


def _of_the_period(condition: Condition, dialect: Dialect) -> str:
    first, last, year_start, year = map(dialect.name, ASKED)
    names = [dialect.name(column.name) for column in condition.columns()]
    match condition, names:
        case During(), [day]:
            told = f"{day} BETWEEN {first} AND {last}"
        case ThisYear(), [day]:
            told = f"{day} BETWEEN {year_start} AND {last}"
        case ByEnd(), [day]:
            told = f"{day} <= {last}"
        case Passed(), [day]:
            told = f"{day} < {last}"
        case Stood(at_end=True), [began, ended]:
            told = f"({began} <= {last} AND ({ended} IS NULL OR {ended} > {last}))"
        case Stood(at_end=False), [began, ended]:
            told = f"({began} < {first} AND ({ended} IS NULL OR {ended} >= {first}))"
        case Lived(), [began, ended]:
            told = f"({began} <= {last} AND ({ended} IS NULL OR {ended} >= {first}))"
        case OfYear(), [number]:
            told = f"{number} = {year}"
        case _:
            message = f"the engine does not know the condition {condition!r}"
            raise TypeError(message)
    return told


_COMPARISONS = {"==": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
