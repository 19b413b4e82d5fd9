"""The values around the bounds of a figure that its spec has to try: at each, just under and just over."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sogoc.kernel.periods import Period
from sogoc.measures.columns import (
    Both,
    ByEnd,
    Column,
    Compared,
    Condition,
    Day,
    During,
    Either,
    Lived,
    Not,
    Number,
    OfYear,
    Passed,
    Stood,
    ThisYear,
)
from sogoc.measures.language import Figure
from sogoc.measures.specs import Spec

DAY = timedelta(days=1)


def untried(spec: Spec, figure: Figure) -> list[str]:
    """What no record of the spec has."""
    found = []
    for selection in figure.measure.selections:
        records = spec.records[selection.register.name]
        for condition in selection.conditions:
            for column, value in wanted(condition, spec.period):
                if not any(record.facts.get(column.name) == value for record in records):
                    found.append(f"{column.name}: {value}")
    return sorted(set(found))


def wanted(condition: Condition, period: Period) -> Iterator[tuple[Column, Any]]:
    match condition:
        case Both(left, right) | Either(left, right):
            yield from wanted(left, period)
            yield from wanted(right, period)
        case Not(inner):
            yield from wanted(inner, period)
        case OfYear(column):
            yield from ((column, period.year + step) for step in (-1, 0, 1))
        case Compared(column, _, value) if isinstance(column, Number | Day):
            step = DAY if isinstance(value, date) else 1
            yield from ((column, bound) for bound in (value - step, value, value + step))  # type: ignore[operator]
        case _:
            yield from _days(condition, period)


def _days(condition: Condition, period: Period) -> Iterator[tuple[Column, date]]:
    start, end, year_start = period.start, period.end, period.year_start
    match condition:
        case During(column):
            yield from ((column, day) for day in (start - DAY, start, end, end + DAY))
        case ThisYear(column):
            yield from ((column, day) for day in (year_start - DAY, year_start, end, end + DAY))
        case ByEnd(column):
            yield from ((column, day) for day in (end, end + DAY))
        case Passed(column):
            yield from ((column, day) for day in (end - DAY, end))
        case Lived(began, ended):
            yield from ((began, day) for day in (end, end + DAY))
            yield from ((ended, day) for day in (start - DAY, start))
        case Stood(began, ended, at_end):
            bounds = (end, end + DAY) if at_end else (start - DAY, start)
            yield from ((column, day) for column in (began, ended) for day in bounds)
