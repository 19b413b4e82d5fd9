"""Answers "why": value → groups, each with its phrase, its size and its records → the articles it rests on."""

from dataclasses import dataclass
from datetime import date

from sogoc.kernel.in_force import in_force
from sogoc.kernel.periods import Period

from .amounts import Group, Measure, Tallied, Value
from .language import Basis, Figure
from .selections import Selection
from .states import State
from .succession import digest


@dataclass(frozen=True, slots=True)
class Line:
    """One sum of an explanation: what it is of the figure, which records it holds in words, how many, and how much
    where that is something else than how many."""

    role: str
    selection: Selection
    size: int
    amount: int | None = None

    @property
    def words(self) -> str:
        return self.selection.words or self.selection.register.title


@dataclass(frozen=True, slots=True)
class Explanation:
    name: str
    figure: Figure
    period: Period
    value: Value | None
    sums: tuple[int, int] | None
    lines: tuple[Line, ...]

    @property
    def definition(self) -> str:
        """Its digest, as in definitions.lock."""
        return digest(self.name, self.figure)

    def state(self, *, attested: bool) -> State:
        """Records that nobody vouches for are shown as what they come to; that there are none says nothing."""
        if not (attested or any(line.size for line in self.lines)):
            return State.NOT_REPORTED
        return State.NOTHING_TO_MEASURE if self.value is None else State.NUMBER

    def basis_on(self, day: date) -> list[Basis]:
        """The articles that were in force on a day."""
        return [one for one in self.figure.basis if in_force(day, one.since, one.until)]


def explain(name: str, figure: Figure, period: Period, tallied: Tallied) -> Explanation:
    measure = figure.measure
    return Explanation(
        name, figure, period, measure.value(tallied), measure.sums(tallied), explained(measure, tallied)
    )


def explained(measure: Measure, tallied: Tallied) -> tuple[Line, ...]:
    """The sums that a value is made of. What a share missed is its whole less its part."""
    return tuple(_line(group, measure, tallied) for group in measure.groups)


def _line(group: Group, measure: Measure, tallied: Tallied) -> Line:
    if group.size is None:
        part, whole = measure.sums(tallied) or (0, 0)
        return Line(group.role, group.of, whole - part)
    amount = tallied[group.amount] if group.amount and group.amount.total else None
    return Line(group.role, group.of, tallied[group.size], amount)
