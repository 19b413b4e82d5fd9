"""A figure over its last periods, in the shape of each time and, where others were taken over, in today's."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sogoc.foundations.agencies.models import Agency, Succession
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period, UnreadablePeriod

from .asking import Answer, ask
from .finding import figure_named
from .harmonising import Harmonised, breaks, harmonised

PERIODS = 8


@dataclass(frozen=True, slots=True)
class Point:
    """One period: what was reported, what today's agency would have counted if that differs, and what came between
    the period before and this one."""

    period: Period
    answer: Answer
    harmonised: Harmonised | None
    breaks: tuple[Succession, ...]


def last_periods(period: Period, number: int = PERIODS) -> list[Period]:
    """So many that can be compared with it, the asked one last; fewer where the calendar ends."""
    found = [period]
    with suppress(UnreadablePeriod):
        while len(found) < number:
            found.append(found[-1].before_alike)
    return found[::-1]


def trend(
    name: str,
    agency: Agency,
    period: Period,
    *,
    by: Actor,
    as_of: date | None = None,
    number: int = PERIODS,
) -> list[Point]:
    periods = last_periods(period, number)
    counted = figure_named(name).is_counted
    came = breaks(agency, periods[0].end, periods[-1].end) if counted else []
    # What ended has its numbers in today's shape with those who took them over.
    stands = agency.valid_until is None
    after = breaks(agency, periods[-1].end, date.max) if counted and stands else []
    found = []
    for index, one in enumerate(periods):
        answer = ask([name], [agency], one, by=by, as_of=as_of)[name, agency.key]
        later = stands and (after or any(step.happened_on > one.end for step in came))
        told = harmonised([name], agency, one, by=by, as_of=as_of).get(name) if later else None
        since = periods[index - 1].end if index else one.end
        found.append(
            Point(one, answer, told, tuple(step for step in came if since < step.happened_on <= one.end))
        )
    return found
