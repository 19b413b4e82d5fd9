"""Registers, and selections of their records.

A definition is a value, not a function that fetches. The number is the size of a selection, so the answer to
"which records?" is the selection itself.
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from .columns import Column, Condition, Day, MistakenDefinition, Text


@dataclass(frozen=True, eq=False, slots=True)
class Life:
    """From the day a record begins to the day after which nothing happens to it any more; blank while it lives.

    `days` are those that lie between: acts and constraints see to it. A record that did not live in a period is of no
    figure that asks for one of these days, so that the engine need not read it."""

    began: Day
    ended: Day
    days: tuple[Day, ...] = ()
    closing: tuple[Day, ...] = ()
    """Those of them that are told of everything that has ended: what is blank there lives."""

    @property
    def names(self) -> set[str]:
        return {day.name for day in (self.began, self.ended, *self.days, *self.closing)}

    @property
    def closing_names(self) -> set[str]:
        return {day.name for day in (self.ended, *self.closing)}


class Register:
    """The columns that figures may speak of. Its first docstring line is its name to people.

    Every register has a key, unique among its records, and the agency whose record it is."""

    key = Text("mã bản ghi")
    agency = Text("cơ quan")
    life: ClassVar[Life | None] = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.everything = Selection(self)
        """All its records: always the same selection, for the engine compiles a query once for each."""

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

    def own(self, column: Column) -> str:
        """The name of a column, which has to be one of this register's."""
        if not any(column is one for one in self.columns().values()):
            message = f"{column!r} is no column of the register {self}"
            raise MistakenDefinition(message)
        return column.name

    def where(self, condition: Condition, phrase: str) -> "Selection":
        return self.everything.where(condition, phrase)

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
        for column in condition.columns():
            self.register.own(column)
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
    def conditions(self) -> list[Condition]:
        return [step.condition for step in self.steps() if step.condition is not None]

    @property
    def words(self) -> str:
        return ", ".join(step.phrase for step in self.steps() if step.phrase)
