"""Answers "why": value → selections, each with its phrase, its size and its records → the articles it rests on."""

from dataclasses import dataclass
from datetime import date

from sogoc.kernel.periods import Period

from .engine import Sums, Value, value_of
from .language import Basis, Count, Figure, Measure, Selection, Share


@dataclass(frozen=True, slots=True)
class Line:
    """One sum of an explanation: what it is of the figure, which records it holds in words, how many."""

    role: str
    selection: Selection
    size: int

    @property
    def words(self) -> str:
        return self.selection.words or self.selection.register.title


@dataclass(frozen=True, slots=True)
class Explanation:
    name: str
    figure: Figure
    period: Period
    value: Value
    lines: tuple[Line, ...]

    def basis_on(self, day: date) -> list[Basis]:
        """The articles that were in force on a day."""
        return [
            one
            for one in self.figure.basis
            if (one.since is None or one.since <= day) and (one.until is None or day <= one.until)
        ]


def explain(name: str, figure: Figure, period: Period, counted: Sums) -> Explanation:
    return Explanation(name, figure, period, *explained(figure.measure, counted))


def explained(measure: Measure, counted: Sums) -> tuple[Value, tuple[Line, ...]]:
    """A value, and the sums that it is made of."""
    match measure:
        case Count(of):
            lines: tuple[Line, ...] = (Line("counted", of, counted[of]),)
        case Share(part, of, missed):
            lines = (
                Line("part", part, counted[part]),
                Line("whole", of, counted[of]),
                Line("missed", missed, counted[of] - counted[part]),
            )
    return value_of(measure, counted), lines
