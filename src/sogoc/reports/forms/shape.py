"""What a form is: lines that each ask for a figure, or columns that ask for theirs of each part of the whole."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from sogoc.kernel.in_force import in_force
from sogoc.kernel.periods import Period


class Identity(StrEnum):
    """What must hold between the cells of a form."""

    SUM = "sum"
    """A cell is the sum of others."""
    WITHIN = "within"
    """A cell is at most the sum of others."""
    SAME = "same"
    """Two cells say the same thing."""
    OPENING = "opening"
    """A cell says what stood when the period before ended, as another cell said it then."""


@dataclass(frozen=True, slots=True)
class Check:
    identity: Identity
    cell: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list or a column of a table. One that names no figure is a heading."""

    code: str
    label: str
    figure: str = ""
    unit: str = ""
    under: tuple[str, ...] = ()
    """The headings above a column."""
    period: str = ""
    """Its own, where the form asks for other days than those of its period: {year}-01-01..{year}-11-01."""
    as_of: str = ""
    """The day by which it is counted, if not all of the period: {year}-12-15."""

    @property
    def depth(self) -> int:
        return self.code.count(".")

    @property
    def heading(self) -> str:
        """Of a column in one line, where there is no head to look up to: on a phone, in a sheet."""
        return f"({self.code}) {' – '.join([*self.under, self.label])}"

    def period_within(self, period: Period) -> Period:
        return Period.parse(self.period.format(year=period.year)) if self.period else period

    def day_within(self, period: Period) -> date | None:
        return date.fromisoformat(self.as_of.format(year=period.year)) if self.as_of else None


@dataclass(frozen=True)
class Form:
    """An official form, as it is in force between two days."""

    key: str
    number: str
    title: str
    source: str
    since: date
    until: date | None
    lines: tuple[Line, ...]
    checks: tuple[Check, ...] = ()
    unit: str = ""
    by: str = ""
    """The column of a register by which a table is split; a list of lines has none."""

    @cached_property
    def asked(self) -> tuple[Line, ...]:
        """The lines that ask for a figure."""
        return tuple(line for line in self.lines if line.figure)

    def in_force(self, day: date) -> bool:
        return in_force(day, self.since, self.until)
