"""`ask` is the one way to a figure: for a page, a score, a report, a machine."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import fold
from sogoc.measures.amounts import Tallied, Value
from sogoc.measures.attested import Attested
from sogoc.measures.engine import Within, added, records, tallied, tallied_by, tallies_of
from sogoc.measures.explain import Explanation, Line, explain
from sogoc.measures.language import Figure
from sogoc.measures.selections import Selection
from sogoc.measures.states import SourceKind, State

from .books import books
from .database import OwnDatabase
from .finding import figure_named
from .models import Declaration
from .said import attested, declarations
from .shapes import Shape, held


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure of an agency in a period: its value or why there is none, and how it came about. Of whose records it is
    stays known: what was read for the sums is not read again for the records."""

    told: Explanation
    agency: Agency
    below: Collection[str]
    asked: Period
    """As it was named; `told.period` ends with the day as of which it was asked."""
    state: State
    source: SourceKind | None
    attested: bool
    declaration: Declaration | None = None

    @property
    def name(self) -> str:
        return self.told.name

    @property
    def figure(self) -> Figure:
        return self.told.figure

    @property
    def period(self) -> Period:
        return self.told.period

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.told.lines

    @property
    def counted(self) -> Value | None:
        """What the records say, also where something else was declared or nobody vouches for the register."""
        return self.told.value

    @property
    def value(self) -> Value | None:
        if self.state is not State.NUMBER:
            return None
        return self.declaration.told(self.figure.kind) if self.declaration else self.told.value

    @property
    def sums(self) -> tuple[int, int] | None:
        if self.state is not State.NUMBER:
            return None
        return self.declaration.sums if self.declaration else self.told.sums

    @property
    def overridden(self) -> bool:
        return self.declaration is not None and self.figure.is_counted


Answers = Mapping[tuple[str, str], Answer]


def ask(
    names: Iterable[str],
    agencies: Iterable[Agency],
    period: Period,
    *,
    by: Actor,
    as_of: date | None = None,
    shape: Shape | None = None,
) -> Answers:
    """Each figure for each agency with all below it, by (name, agency's key), every answer with its trace.

    `as_of` a day: what had happened by then, as known now; without it all of the period. `shape` of the tree: that of
    the period's last day unless another is asked for."""
    agencies = list(agencies)
    for agency in agencies:
        require(by, "see_figure", agency)
    return answers_of(names, agencies, period, as_of=as_of, shape=shape)


def answers_of(
    names: Iterable[str],
    agencies: list[Agency],
    period: Period,
    *,
    as_of: date | None = None,
    shape: Shape | None = None,
) -> Answers:
    """For `ask`, and for what anybody may ask (in_public.py): who asks was looked at already."""
    figures = {name: figure_named(name).on(period.end) for name in names}
    until = period.until(as_of)
    below = held(agencies, shape or Shape.reported(period))
    everywhere = {key for keys in below.values() for key in keys}
    tallies = tallies_of(figures.values())
    found = tallied(tallies, until, everywhere, OwnDatabase())
    said = _Said(
        period, until, as_of, declarations(figures, agencies, period), _attested(figures, agencies, until)
    )
    answers: dict[tuple[str, str], Answer] = {}
    for agency in agencies:
        sums = added(found, below[agency.key], tallies)
        for name, figure in figures.items():
            answers[name, agency.key] = said.answer(name, figure, agency, below[agency.key], sums)
    return answers


def ask_by(
    column: str,
    names: Iterable[str],
    agency: Agency,
    period: Period,
    *,
    by: Actor,
    as_of: date | None = None,
    shape: Shape | None = None,
) -> dict[str, dict[str, Answer]]:
    """The same of one agency for each value of a column that its records have, by value and name: dossiers by field.

    For figures counted from one register. What was declared is of the whole and says nothing of its parts."""
    figures = {name: figure_named(name).on(period.end) for name in names}
    require(by, "see_figure", agency)
    until = period.until(as_of)
    below = held([agency], shape or Shape.reported(period))[agency.key]
    tallies = tallies_of(figures.values())
    found = tallied_by(column, tallies, until, below, OwnDatabase())
    said = _Said(period, until, as_of, {}, _attested(figures, [agency], until))
    answers: dict[str, dict[str, Answer]] = {}
    for value in sorted(found):
        sums = added(found[value], below, tallies)
        if any(sums.values()):
            answers[value] = {
                name: _of_a_part(said.answer(name, figure, agency, below, sums), column, value)
                for name, figure in figures.items()
            }
    return answers


def _of_a_part(answer: Answer, column: str, value: str) -> Answer:
    """Its lines hold the records of that part alone."""
    return replace(
        answer, told=replace(answer.told, lines=tuple(_part(line, column, value) for line in answer.lines))
    )


def _part(line: Line, column: str, value: str) -> Line:
    return replace(line, selection=_narrowed(line.selection, column, value))


@lru_cache(maxsize=1024)
def _narrowed(selection: Selection, column: str, value: str) -> Selection:
    """Always the same one, for the engine writes a query once for each."""
    told = selection.register.columns()[column]
    return selection.where(told == value, f"{told.label}: {told.said(value) or value}")


def _attested(figures: Mapping[str, Figure], agencies: list[Agency], period: Period) -> Attested:
    return attested({one.name for figure in figures.values() for one in figure.registers}, agencies, period)


@dataclass(frozen=True, slots=True)
class _Said:
    """What agencies said, beside which the counted sums are put."""

    asked: Period
    until: Period
    as_of: date | None
    declarations: Mapping[tuple[str, str], Declaration]
    attested: Attested

    def answer(
        self, name: str, figure: Figure, agency: Agency, below: Collection[str], sums: Tallied
    ) -> Answer:
        told = explain(name, figure, self.until, sums)
        declaration = self.declarations.get((name, agency.key))
        covered = figure.is_counted and all(
            self.attested.covers(register.name, agency, self.until) for register in figure.registers
        )
        state = self._state(told, declaration, attested=covered)
        source = None
        if state is State.NUMBER or declaration:
            source = SourceKind.DECLARED if declaration else SourceKind.COUNTED
        return Answer(told, agency, below, self.asked, state, source, covered, declaration)

    def _state(self, told: Explanation, declaration: Declaration | None, *, attested: bool) -> State:
        if declaration:
            return State(declaration.state)
        if self.as_of and self.as_of < self.asked.start:
            return State.NOT_YET_DUE
        state = told.state(attested=attested)
        running = self.as_of and self.as_of < self.asked.end
        return State.NOT_YET_DUE if running and state is State.NOT_REPORTED else state


@dataclass(frozen=True, slots=True)
class Opened:
    """A line of an explanation with its records, or without them where they are not this person's to open."""

    line: Line
    records: list[dict[str, Any]]
    withheld: bool = False

    @property
    def more(self) -> int:
        """Those that the limit left out."""
        return 0 if self.withheld else self.line.size - len(self.records)


def opened(
    answer: Answer, *, by: Actor, limit: int | None = 500, lines: Iterable[Line] | None = None
) -> list[Opened]:
    """The records behind each sum of an answer, or behind some of its lines, for who may open them; others see the
    sums alone."""
    lines = answer.lines if lines is None else lines
    require(by, "see_figure", answer.agency)
    within, source = Within(frozenset(answer.below)), OwnDatabase()
    return [
        Opened(line, records(line.selection, answer.period, within, source, limit=limit))
        if may(by, books.seen_by[line.selection.register.name], answer.agency)
        else Opened(line, [], withheld=True)
        for line in lines
    ]


def figures_by_area() -> dict[str, list[str]]:
    """The names of all figures, by the area that defines them."""
    by_area: dict[str, list[str]] = {}
    for name, area in books.areas.items():
        by_area.setdefault(area, []).append(name)
    return by_area


def figures_matching(words: str) -> list[tuple[str, Figure]]:
    """Figures whose title holds every word, with or without diacritics."""
    wanted = fold(words).split()
    return [
        (name, figure)
        for name, figure in books.figures.items()
        if all(word in fold(figure.title) for word in wanted)
    ]
