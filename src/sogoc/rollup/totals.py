"""The figures of a period for each province and in all: the same definitions, counted where the records were carried.

A share is taken again at each level, of sums; different values are counted once over all; nothing is an average."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tallied
from sogoc.measures.attested import Attested
from sogoc.measures.engine import Source, added, tallied, tallies_of
from sogoc.measures.explain import Explanation, explain
from sogoc.measures.language import Figure
from sogoc.measures.states import State

from .definitions import counted_from
from .manifest import Export
from .standing import Province


@dataclass(frozen=True, slots=True)
class Total:
    """A figure at one level: how it came about, and what its cell says."""

    told: Explanation
    state: State


@dataclass(frozen=True, slots=True)
class Totals:
    """By the name of the figure; those of the provinces by province first."""

    period: Period
    provinces: Sequence[Province]
    in_all: Mapping[str, Total]
    by_province: Mapping[str, Mapping[str, Total]]


def figures_for(exports: Iterable[Export], period: Period) -> dict[str, Figure]:
    """What can be counted from the registers that every export has, as defined when the period ended."""
    kept = [set(export.manifest.columns) for export in exports]
    return {name: one.on(period.end) for name, one in counted_from(set.intersection(*kept)).items()}


def totals(
    figures: Mapping[str, Figure],
    provinces: Sequence[Province],
    attested: Attested,
    period: Period,
    source: Source,
) -> Totals:
    """Provinces that ended before and of which nothing is counted are left out."""
    tallies = tallies_of(figures.values())
    found = tallied(tallies, period, [one.key for one in provinces], source)
    told = [one for one in provinces if one.key in found or _stood(one, period)]
    return Totals(
        period,
        told,
        _at_a_level(figures, told, attested, period, added(found, found, tallies)),
        {
            one.key: _at_a_level(figures, [one], attested, period, added(found, [one.key], tallies))
            for one in told
        },
    )


def _stood(one: Province, period: Period) -> bool:
    return one.founded_on <= period.end and (one.ended_on is None or one.ended_on >= period.start)


def _at_a_level(
    figures: Mapping[str, Figure],
    provinces: Sequence[Province],
    attested: Attested,
    period: Period,
    sums: Tallied,
) -> dict[str, Total]:
    found = {}
    for name, figure in figures.items():
        told = explain(name, figure, period, sums)
        covered = all(
            attested.covers(register.name, one, period) for register in figure.registers for one in provinces
        )
        found[name] = Total(told, told.state(attested=covered))
    return found
