"""`ask` is the one way to a figure: for a page, a score, a report, a machine."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sogoc.foundations.agencies.lineage import keys_held
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, NotHere, may, require
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import fold
from sogoc.measures.engine import Within, added, records, selections_of, sums
from sogoc.measures.explain import Explanation, Line, explained
from sogoc.measures.language import Figure

from .books import books
from .database import OwnDatabase


class UnknownFigure(NotHere):
    "Không có số liệu nào tên là {name}."


@dataclass(frozen=True, slots=True)
class Answer(Explanation):
    """An explanation, and of whose records it is: what was read for the sums is not read again for the records."""

    agency: Agency
    below: Collection[str]


Answers = Mapping[tuple[str, str], Answer]


def ask(names: Iterable[str], agencies: Iterable[Agency], period: Period, *, by: Actor) -> Answers:
    """Each figure for each agency with all below it, by (name, agency's key), every answer with its trace."""
    figures = {name: figure_named(name) for name in names}
    agencies = list(agencies)
    for agency in agencies:
        require(by, "see_figure", agency)
    selections = selections_of(figures.values())
    below = keys_held(agencies, period.end)
    everywhere = {key for keys in below.values() for key in keys}
    found = sums(selections, period, everywhere, OwnDatabase())
    answers: dict[tuple[str, str], Answer] = {}
    for agency in agencies:
        counted = added(found, below[agency.key], selections)
        for name, figure in figures.items():
            value, lines = explained(figure.measure, counted)
            answers[name, agency.key] = Answer(name, figure, period, value, lines, agency, below[agency.key])
    return answers


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
    if not may(by, books.seen_by[answer.figure.register.name], answer.agency):
        return [Opened(line, [], withheld=True) for line in lines]
    within, source = Within(frozenset(answer.below)), OwnDatabase()
    return [
        Opened(line, records(line.selection, answer.period, within, source, limit=limit)) for line in lines
    ]


def figure_named(name: str) -> Figure:
    if name not in books.figures:
        raise UnknownFigure(name=name)
    return books.figures[name]


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
