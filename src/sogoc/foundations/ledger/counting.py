"""The other way round: from a record to the figures that count it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within, added, records, tallied, tallies_of
from sogoc.measures.explain import Line, explain
from sogoc.measures.language import Day, Figure, Register

from .books import books
from .database import OwnDatabase

ANY = Period.parse("2000")  # a record of the whole register is asked for, whatever the period


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure that a record takes part in, the quarter in which it does, and as what: counted, the part of a share,
    or what the share missed."""

    name: str
    figure: Figure
    period: Period
    line: Line


def counting(kind: str, key: str, agency: Agency, *, by: Actor) -> list[Counted]:
    """The record is named as in the journal, so that its page need not know which registers speak of it.

    For each register one query reads its days and one counts it for each quarter in which they fall: a dossier is
    received in one and returned in another. The number of figures changes nothing."""
    require(by, "see_figure", agency)
    return [
        one
        for register in books.registers.values()
        if books.kinds[register.name] == kind and may(by, books.seen_by[register.name], agency)
        for one in _counting(register, key, agency)
    ]


def _counting(register: Register, key: str, agency: Agency) -> Iterable[Counted]:
    """Each figure once for what the record is of it, in the first quarter in which it is that."""
    figures = {name: figure for name, figure in books.figures.items() if register in figure.registers}
    every = tallies_of(figures.values())
    tallies = [one for one in every if one.of.register is register]
    source = OwnDatabase()
    found: dict[tuple[str, str], Counted] = {}
    for period in _quarters(register, key, agency, source) if figures else ():
        rows = tallied(tallies, period, [agency.key], source, key=key)
        sums = added(rows, [agency.key], every)  # of a plan in another register it is no part
        for name, figure in figures.items():
            for line in explain(name, figure, period, sums).lines:
                # What is in the whole is in the part or missed, but for a plan, which has a register of its own.
                if line.size and (line.role != "whole" or len(figure.registers) > 1):
                    found.setdefault((name, line.role), Counted(name, figure, period, line))
    return found.values()


def _quarters(register: Register, key: str, agency: Agency, source: OwnDatabase) -> list[Period]:
    """Those in which the days of a record fall, the earliest first."""
    within = Within(frozenset([agency.key]), key)
    days = [name for name, column in register.columns().items() if isinstance(column, Day)]
    rows = records(register.everything, ANY, within, source, limit=1)
    found = {Period.quarter_of(row[name]) for row in rows for name in days if row[name]}
    return sorted(found, key=lambda period: period.start)
