"""The language of figures: a register, a selection of its records, and a number made of selections.

A definition is a value, not a function that fetches. The number is the size of a selection, so the answer to
"which records?" is the selection itself.
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_
from types import ModuleType

from .columns import Column, Condition, Day, Flag, MistakenDefinition, Number, Text, during

__all__ = [
    "Basis",
    "Column",
    "Count",
    "Day",
    "Figure",
    "Flag",
    "Measure",
    "MistakenDefinition",
    "Number",
    "Register",
    "Selection",
    "Share",
    "Text",
    "article",
    "count",
    "during",
    "figures_of",
    "share",
]


class Register:
    """The columns that figures may speak of. Its first docstring line is its name to people.

    Every register has a key, unique among its records, and the agency whose record it is."""

    key = Text("mã bản ghi")
    agency = Text("cơ quan")

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def title(self) -> str:
        return (self.__doc__ or self.name).strip().splitlines()[0].rstrip(".")

    def columns(self) -> dict[str, Column]:
        """By name, the key and the agency first, the others as they are written."""
        found: dict[str, Column] = {}
        for owner in reversed(type(self).__mro__):
            found |= {name: value for name, value in vars(owner).items() if isinstance(value, Column)}
        return found

    def told_columns(self) -> list[Column]:
        """Those that tell people of a record, its name first and whose it is last; the key is for machines."""
        return [
            *(column for name, column in self.columns().items() if name not in ("key", "agency")),
            self.agency,
        ]

    def where(self, condition: Condition, phrase: str) -> "Selection":
        return Selection(self).where(condition, phrase)

    def __repr__(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False)
class Selection:
    """Some records of a register, and in words which."""

    register: Register
    within: "Selection | None" = None
    condition: Condition | None = None
    phrase: str = ""

    def where(self, condition: Condition, phrase: str) -> "Selection":
        if not isinstance(condition, Condition):
            message = f"{self.register}: where() takes a condition, not {condition!r}"
            raise MistakenDefinition(message)
        known = self.register.columns().values()
        for column in condition.columns():
            if not any(column is one for one in known):
                message = f"{column!r} is no column of the register {self.register}"
                raise MistakenDefinition(message)
        if not phrase.strip():
            message = f"a selection of {self.register} has no phrase that says which records it holds"
            raise MistakenDefinition(message)
        return Selection(self.register, self, condition, phrase)

    def steps(self) -> Iterator["Selection"]:
        """From the widest to this one, each narrowed from the one before."""
        if self.within and self.within.condition is not None:
            yield from self.within.steps()
        yield self

    @property
    def words(self) -> str:
        return ", ".join(step.phrase for step in self.steps() if step.phrase)


@dataclass(frozen=True, eq=False)
class Count:
    """How many records."""

    of: Selection

    @property
    def selections(self) -> tuple[Selection, ...]:
        return (self.of,)

    @property
    def groups(self) -> dict[str, Selection]:
        """The records by what they are of the figure."""
        return {"counted": self.of}


@dataclass(frozen=True, eq=False)
class Share:
    """What part of the records. Made of two sums, exactly, last."""

    part: Selection
    of: Selection
    missed: Selection
    """The rest: what lies in the whole and not in the part."""

    @property
    def selections(self) -> tuple[Selection, ...]:
        return (self.part, self.of)

    @property
    def groups(self) -> dict[str, Selection]:
        """The records by what they are of the figure; the third is the whole less the part."""
        return {"part": self.part, "whole": self.of, "missed": self.missed}


Measure = Count | Share


def count(selection: Selection) -> Count:
    return Count(selection)


def share(part: Selection, *, of: Selection, missed: str) -> Share:
    """`missed` says in words what the rest is: "trả sau ngày hẹn"."""
    steps = list(part.steps())
    if of not in steps:
        message = f"the part ({part.words}) was not chosen from its whole ({of.words})"
        raise MistakenDefinition(message)
    if part is of:
        message = f"a share of a whole in itself is always 100%: {part.words}"
        raise MistakenDefinition(message)
    beyond = reduce(
        and_, (step.condition for step in steps[steps.index(of) + 1 :] if step.condition is not None)
    )
    return Share(part, of, of.where(~beyond, missed))


@dataclass(frozen=True, slots=True)
class Basis:
    """A text of law or an official form that a figure rests on, and when it did."""

    document: str
    place: str = ""
    since: date | None = None
    until: date | None = None


def article(document: str, place: str = "", *, since: str = "", until: str = "") -> Basis:
    return Basis(
        document,
        place,
        date.fromisoformat(since) if since else None,
        date.fromisoformat(until) if until else None,
    )


@dataclass(frozen=True, eq=False)
class Figure:
    """A number with a title, a unit, a rule and a trace. Its name is the name it is given in its module."""

    title: str
    measure: Measure
    unit: str
    basis: tuple[Basis, ...] = ()
    note: str = ""

    @property
    def register(self) -> Register:
        return self.measure.selections[0].register


def figures_of(module: ModuleType) -> dict[str, Figure]:
    """The figures of one figures.py, by name."""
    return {name: value for name, value in vars(module).items() if isinstance(value, Figure)}
