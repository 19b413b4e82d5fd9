"""What comes back: on which days of its year it is due."""

from calendar import monthrange
from datetime import date, timedelta

from sogoc.areas.direction.tasks.register import MONTHS_BETWEEN, Recurrence


def turns_due(first: date, recurrence: str) -> list[date]:
    """From the first turn to the last of its year; what is due on the last day of a month stays there."""
    if not recurrence:
        return []
    months, at_month_end = MONTHS_BETWEEN[Recurrence(recurrence)], (first + timedelta(days=1)).day == 1
    found = []
    for month in range(first.month, 13, months):
        last = monthrange(first.year, month)[1]
        found.append(date(first.year, month, last if at_month_end else min(first.day, last)))
    return found


def a_year_on(day: date, years: int) -> date:
    """The same day some years later; 29 February has none in most."""
    last = monthrange(day.year + years, day.month)[1]
    return date(day.year + years, day.month, min(day.day, last))
