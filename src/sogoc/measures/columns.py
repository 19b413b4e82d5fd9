"""The columns of a register, and the conditions that can be said of them.

A condition is a value. It knows no database; `sql.py` writes it in the dialect of each engine.
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_


class MistakenDefinition(TypeError):
    """A register, selection or figure is written wrongly. Raised at import, so a wrong figure never gets to work."""


class Condition:
    """Something that is true or false of every record, never unknown: a blank column makes it false."""

    def __and__(self, other: "Condition") -> "Condition":
        return Both(self, other)

    def __or__(self, other: "Condition") -> "Condition":
        return Either(self, other)

    def __invert__(self) -> "Condition":
        return Not(self)

    def __bool__(self) -> bool:
        """Python would keep one side of `and`, and the last of a chain, and nobody would be told."""
        message = "between conditions write &, | and ~, and no chains like 1 < pages < 3"
        raise MistakenDefinition(message)

    def columns(self) -> Iterable["Column"]:
        raise TypeError(type(self))


@dataclass(frozen=True, eq=False)
class Both(Condition):
    left: Condition
    right: Condition

    def columns(self) -> Iterable["Column"]:
        return (*self.left.columns(), *self.right.columns())


@dataclass(frozen=True, eq=False)
class Either(Condition):
    left: Condition
    right: Condition

    def columns(self) -> Iterable["Column"]:
        return (*self.left.columns(), *self.right.columns())


@dataclass(frozen=True, eq=False)
class Not(Condition):
    condition: Condition

    def columns(self) -> Iterable["Column"]:
        return self.condition.columns()


@dataclass(frozen=True, eq=False)
class Compared(Condition):
    column: "Column"
    how: str
    value: object

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class Known(Condition):
    """The column is not blank."""

    column: "Column"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class During(Condition):
    """Flow: the day lies in the period that the figure is asked for."""

    column: "Day"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class ThisYear(Condition):
    """Flow, cumulative: from the first day of the year to the end of the period."""

    column: "Day"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class ByEnd(Condition):
    """Cumulative without a beginning: it had happened by the end of the period."""

    column: "Day"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class Passed(Condition):
    """A day by which something was due lies before the last day of the period."""

    column: "Day"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


@dataclass(frozen=True, eq=False)
class Stood(Condition):
    """Stock: begun, and not yet ended. At the end of a period counts what began on its last day; at the start what
    stood when the day before it ended, so that the one is the other of the next period."""

    began: "Day"
    ended: "Day"
    at_end: bool

    def columns(self) -> Iterable["Column"]:
        return (self.began, self.ended)


@dataclass(frozen=True, eq=False)
class Lived(Condition):
    """It stood on at least one day of the period."""

    began: "Day"
    ended: "Day"

    def columns(self) -> Iterable["Column"]:
        return (self.began, self.ended)


@dataclass(frozen=True, eq=False)
class OfYear(Condition):
    """The year that the record is for is that of the period: the plan of 2023 is issued in December 2022."""

    column: "Number"

    def columns(self) -> Iterable["Column"]:
        return (self.column,)


class Column:
    """One fact of a record. Comparing it with a value gives a condition."""

    takes: type = object
    kind: str = ""

    def __init__(self, label: str, *, words: Mapping[str, str] | None = None) -> None:
        self.label = label
        self.words = words or {}
        """What the codes of a choice are called."""
        self.name = ""
        self.owner: type | None = None

    def said(self, value: object) -> str | None:
        """What the code of a choice is called; nothing where the column is no choice."""
        return self.words.get(value) if isinstance(value, str) else None

    def __set_name__(self, owner: type, name: str) -> None:
        self.owner, self.name = owner, name

    def __repr__(self) -> str:
        return f"{self.owner.__name__ if self.owner else '?'}.{self.name}"

    __hash__ = object.__hash__

    def _compared(self, how: str, value: object) -> Condition:
        if self.words and value not in self.words:
            message = f"{self!r} is compared with {value!r}; it is one of {', '.join(self.words)}"
            raise MistakenDefinition(message)
        if type(value) is not self.takes:
            message = f"{self!r} is compared with {value!r}; it takes a {self.takes.__name__}"
            raise MistakenDefinition(message)
        return Compared(self, how, value)

    @property
    def known(self) -> Condition:
        return Known(self)

    def one_of(self, *values: object) -> Condition:
        if not values:
            message = f"{self!r} is one of nothing"
            raise MistakenDefinition(message)
        return reduce(or_, (self._compared("==", value) for value in values))

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]
        return self._compared("==", value)

    def __ne__(self, value: object) -> Condition:  # type: ignore[override]
        return self._compared("!=", value)

    def __lt__(self, value: object) -> Condition:
        return self._compared("<", value)

    def __le__(self, value: object) -> Condition:
        return self._compared("<=", value)

    def __gt__(self, value: object) -> Condition:
        return self._compared(">", value)

    def __ge__(self, value: object) -> Condition:
        return self._compared(">=", value)


class Text(Column):
    """Letters: a key, a code, a choice."""

    takes, kind = str, "string"


class Number(Column):
    """A whole number."""

    takes, kind = int, "int64"


class Day(Column):
    """A local date. Registers hold no instants: an engine's own time zone would move them to another day."""

    takes, kind = date, "date"


class Flag(Column, Condition):
    """Yes or no; a condition by itself."""

    takes, kind = bool, "boolean"
    __hash__ = object.__hash__

    def columns(self) -> Iterable[Column]:
        return (self,)


def during(column: Day) -> Condition:
    """What happens in the period."""
    return During(_day(column, "during"))


def this_year(column: Day) -> Condition:
    """What happened since the start of the year, up to the end of the period."""
    return ThisYear(_day(column, "this_year"))


def by_end(column: Day) -> Condition:
    """What had ever happened by the end of the period."""
    return ByEnd(_day(column, "by_end"))


def passed(column: Day) -> Condition:
    """The day by which it was due is over on the last day of the period."""
    return Passed(_day(column, "passed"))


def at_start(began: Day, ended: Day) -> Condition:
    """What stood when the period began."""
    return Stood(_day(began, "at_start"), _day(ended, "at_start"), at_end=False)


def at_end(began: Day, ended: Day) -> Condition:
    """What stands when the period ends."""
    return Stood(_day(began, "at_end"), _day(ended, "at_end"), at_end=True)


def lived(began: Day, ended: Day) -> Condition:
    """What stood on at least one day of the period: when it began, or from a day in it."""
    return Lived(_day(began, "lived"), _day(ended, "lived"))


def of_year(column: Number) -> Condition:
    """What is for the year of the period."""
    if not isinstance(column, Number):
        message = f"of_year() takes a number, not {column!r}"
        raise MistakenDefinition(message)
    return OfYear(column)


def _day(column: Day, asked: str) -> Day:
    if not isinstance(column, Day):
        message = f"{asked}() takes a day, not {column!r}"
        raise MistakenDefinition(message)
    return column
