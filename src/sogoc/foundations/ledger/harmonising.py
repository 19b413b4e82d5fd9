"""The third view of the tree: what an agency of today would have counted then, had it stood as it stands today.

Who took over a part of another takes over that part of its numbers, exactly; a number in which a part was taken is
estimated, for nobody knows which records the part would have been."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any

from sogoc.foundations.agencies.lineage import (
    predecessors_of,
    shares_of,
    successor_today,
    successors_of,
)
from sogoc.foundations.agencies.models import Agency, Succession
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Count, Found, Tally, Total, Value
from sogoc.measures.engine import tallied, tallies_of
from sogoc.measures.language import Figure

from .database import OwnDatabase
from .finding import figure_named


@dataclass(frozen=True, slots=True)
class Harmonised:
    """A value of today's shape, of records alone: what was declared was declared in the shape of its time."""

    value: Value | None
    sums: tuple[Fraction, Fraction] | None
    estimated: bool
    """Whether a share of somebody's numbers was taken that is not all of them."""


def harmonised(
    names: Iterable[str], agency: Agency, period: Period, *, by: Actor, as_of: date | None = None
) -> dict[str, Harmonised]:
    """Of figures that are counted. One query for each register, however many predecessors."""
    require(by, "see_figure", agency)
    figures = {name: figure_named(name).on(period.end) for name in names}
    until = period.until(as_of)
    shares = shares_of(agency, period.end)
    tallies = tallies_of(figures.values())
    found = tallied(tallies, until, shares, OwnDatabase())
    estimated = any(part != 1 for key, part in shares.items() if key in found)
    scale = lcm(*(part.denominator for part in shares.values()))
    sums = {tally: _together(tally, found, shares, scale) for tally in tallies}
    return {
        name: Harmonised(_value(figure, sums, scale), _sums(figure, sums, scale), estimated)
        for name, figure in figures.items()
        if figure.is_counted
    }


def _together(
    tally: Tally, found: Mapping[str, Mapping[Tally, Found]], shares: Mapping[str, Fraction], scale: int
) -> Found:
    """In whole numbers: so many times what it is as the shares have parts. Different values do not come in parts."""
    there = [(shares[key], row[tally]) for key, row in found.items() if tally in row]
    if tally.each:
        return tally.together(values for _, values in there)
    return sum(int(part * scale) * number for part, number in there if isinstance(number, int))


def _value(figure: Figure, sums: Mapping[Tally, Any], scale: int) -> Value | None:
    value = figure.measure.value(sums)
    if isinstance(figure.measure, Count | Total) and isinstance(value, int):
        exact = Fraction(value, scale)
        return exact.numerator if exact.denominator == 1 else exact
    return value


def _sums(figure: Figure, sums: Mapping[Tally, Any], scale: int) -> tuple[Fraction, Fraction] | None:
    told = figure.measure.sums(sums)
    return (Fraction(told[0], scale), Fraction(told[1], scale)) if told else None


def heirs(agency: Agency, period: Period) -> list[Agency]:
    """Of an agency that ended who has its numbers today; one that stands has its own."""
    if agency.valid_until is None:
        return []
    return sorted(successor_today(agency, period.end), key=lambda one: one.path)


def breaks(agency: Agency, first: date, last: date) -> list[Succession]:
    """The reorganisations between two days by which something came to the agency or went from it: what was before and
    what was after are not of the same."""
    found = [*predecessors_of(agency), *successors_of(agency)]
    within = {one.pk: one for one in found if first < one.happened_on <= last}
    return sorted(within.values(), key=lambda one: (one.happened_on, one.pk))
