"""What is taken of selections: how many, how much, what part, whether, which.

A measure is made of tallies, which the engine finds, and gives its value of them; nothing else leaves the database.
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from .columns import Day, Number, Text
from .selections import Selection

Found = int | frozenset[Any]
"""What a tally comes to: a whole number, or the different values there are."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many records of a selection, how much of a column in them, or which values of columns."""

    of: Selection
    total: str = ""
    each: tuple[str, ...] = ()

    def together(self, parts: Iterable[Any]) -> Found:
        """Numbers add up the tree. Different values do not: what two agencies both have is counted once."""
        return frozenset[Any]().union(*parts) if self.each else sum(int(part) for part in parts)


Tallied = Mapping[Tally, Any]
Value = int | Fraction | str | date | tuple[str, ...]


class Kind(StrEnum):
    """What sort of thing the value of a figure is, however it is come by."""

    NUMBER = "number"
    PERCENT = "percent"
    FLAG = "flag"
    CHOICE = "choice"
    DOCUMENT = "document"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Group:
    """One sum of a measure: what it is of it, which records, how many, and how much if that is something else."""

    role: str
    of: Selection
    size: Tally | None
    amount: Tally | None = None


class Measure:
    """What a figure is made of."""

    kind = Kind.NUMBER
    adds_up = True
    """Whether its numbers add up the tree."""

    @property
    def groups(self) -> tuple[Group, ...]:
        raise TypeError(type(self))

    @property
    def tallies(self) -> tuple[Tally, ...]:
        found = (tally for group in self.groups for tally in (group.size, group.amount) if tally)
        return tuple(dict.fromkeys(found))

    @property
    def selections(self) -> tuple[Selection, ...]:
        return tuple(dict.fromkeys(group.of for group in self.groups if group.size))

    def value(self, tallied: Tallied) -> Value | None:
        """None where there is nothing to measure."""
        raise TypeError(type(self))

    def sums(self, tallied: Tallied) -> tuple[int, int] | None:
        """The two that a share is made of."""
        return None


@dataclass(frozen=True, eq=False)
class Count(Measure):
    """How many records."""

    of: Selection

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of)),)

    def value(self, tallied: Tallied) -> Value | None:
        return int(tallied[Tally(self.of)])


@dataclass(frozen=True, eq=False)
class Total(Measure):
    """How much of a column, in whole numbers: money is whole đồng."""

    column: Number
    of: Selection

    @property
    def tally(self) -> Tally:
        return Tally(self.of, total=self.column.name)

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of), self.tally),)

    def value(self, tallied: Tallied) -> Value | None:
        return int(tallied[self.tally])


@dataclass(frozen=True, eq=False)
class Share(Measure):
    """What part of the records. Made of two sums, exactly, last."""

    part: Selection
    of: Selection
    missed: Selection
    """The rest: what lies in the whole and not in the part."""
    kind = Kind.PERCENT

    @property
    def groups(self) -> tuple[Group, ...]:
        """The third is the whole less the part, so that it need not be counted."""
        return (
            Group("part", self.part, Tally(self.part)),
            Group("whole", self.of, Tally(self.of)),
            Group("missed", self.missed, None),
        )

    def sums(self, tallied: Tallied) -> tuple[int, int]:
        return tallied[Tally(self.part)], tallied[Tally(self.of)]

    def value(self, tallied: Tallied) -> Value | None:
        return _ratio(*self.sums(tallied))


@dataclass(frozen=True, eq=False)
class Ratio(Measure):
    """What was reached of what was set, each counted in a register of its own: actual against plan."""

    actual: Count | Total
    plan: Count | Total
    kind = Kind.PERCENT

    @property
    def groups(self) -> tuple[Group, ...]:
        (actual,), (plan,) = self.actual.groups, self.plan.groups
        return (
            Group("part", actual.of, actual.size, actual.amount),
            Group("whole", plan.of, plan.size, plan.amount),
        )

    def sums(self, tallied: Tallied) -> tuple[int, int]:
        return self._whole(self.actual, tallied), self._whole(self.plan, tallied)

    @staticmethod
    def _whole(one: Count | Total, tallied: Tallied) -> int:
        value = one.value(tallied)
        return value if isinstance(value, int) else 0

    def value(self, tallied: Tallied) -> Value | None:
        return _ratio(*self.sums(tallied))


def _ratio(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


@dataclass(frozen=True, eq=False)
class Exists(Measure):
    """Whether there is any: 1 or 0."""

    of: Selection
    kind = Kind.FLAG
    adds_up = False

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of)),)

    def value(self, tallied: Tallied) -> Value | None:
        return int(tallied[Tally(self.of)] > 0)


@dataclass(frozen=True, eq=False)
class Choice(Measure):
    """The code of the one selection that has records; `several` where more than one has."""

    cases: tuple[tuple[str, Selection], ...]
    several: str
    kind = Kind.CHOICE
    adds_up = False

    @property
    def groups(self) -> tuple[Group, ...]:
        return tuple(Group(code, of, Tally(of)) for code, of in self.cases)

    def value(self, tallied: Tallied) -> Value | None:
        there = [code for code, of in self.cases if tallied[Tally(of)]]
        return None if not there else there[0] if len(there) == 1 else self.several


@dataclass(frozen=True, eq=False)
class Cites(Measure):
    """Which documents: their numbers and symbols, in the order of their days."""

    of: Selection
    number: Text
    on: Day
    kind = Kind.DOCUMENT
    adds_up = False

    @property
    def tally(self) -> Tally:
        return Tally(self.of, each=(self.on.name, self.number.name))

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of), self.tally),)

    def value(self, tallied: Tallied) -> Value | None:
        found = sorted(tallied[self.tally], key=lambda row: (row[0] or date.min, row[1]))
        return tuple(number for _, number in found) or None


@dataclass(frozen=True, eq=False)
class Latest(Measure):
    """What the newest record tells: its day, or a number in it, which may be a percentage. Does not add up the tree."""

    told: Day | Number
    on: Day
    of: Selection
    kind: Kind = Kind.DATE
    adds_up = False

    @property
    def tally(self) -> Tally:
        return Tally(self.of, each=(self.on.name, self.told.name))

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of), self.tally),)

    def value(self, tallied: Tallied) -> Value | None:
        """Of two on one day the greater."""
        rows = tallied[self.tally]
        known = [(str(on), told) for on, told in rows if on and told is not None]
        if not known:
            return None
        day, told = max(known)
        if self.kind is Kind.DATE:
            return date.fromisoformat(day[:10])
        return Fraction(int(told), 100) if self.kind is Kind.PERCENT else int(told)


@dataclass(frozen=True, eq=False)
class Distinct(Measure):
    """How many different ones: procedures that had dossiers. Does not add up the tree."""

    column: Text
    of: Selection
    adds_up = False

    @property
    def tally(self) -> Tally:
        return Tally(self.of, each=(self.column.name,))

    @property
    def groups(self) -> tuple[Group, ...]:
        return (Group("counted", self.of, Tally(self.of), self.tally),)

    def value(self, tallied: Tallied) -> Value | None:
        return len(tallied[self.tally])


@dataclass(frozen=True, eq=False)
class Declared(Measure):
    """Counted from no register yet: an agency declares it, with the document that proves it."""

    kind: Kind = Kind.NUMBER
    adds_up = False

    @property
    def groups(self) -> tuple[Group, ...]:
        return ()

    def value(self, tallied: Tallied) -> Value | None:
        return None
