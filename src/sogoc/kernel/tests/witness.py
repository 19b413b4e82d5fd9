"""A second witness: due moments counted minute by minute, knowing nothing of how the program counts them.

It is told in so many words on which days and in which minutes people work, and walks."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

Work = Callable[[date], Sequence[tuple[int, int]]]
"""The hours of a day, in minutes after midnight."""
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def worked_at(at: datetime, work: Work) -> bool:
    minute = at.hour * 60 + at.minute
    return any(opens <= minute < closes for opens, closes in work(at.date()))


def paused_at(at: datetime, pauses: Sequence[tuple[datetime, datetime]]) -> bool:
    return any(since <= at < until for since, until in pauses)


def after_minutes(
    at: datetime, minutes: int, work: Work, pauses: Sequence[tuple[datetime, datetime]]
) -> datetime:
    while minutes:
        if worked_at(at, work) and not paused_at(at, pauses):
            minutes -= 1
        elif not work(at.date()):  # nobody works on this day: on to the next
            at = at.replace(hour=23, minute=59)
        at += MINUTE
    return at


def closing(day: date, work: Work) -> datetime:
    last = work(day)[-1][1]
    return datetime(day.year, day.month, day.day) + last * MINUTE  # noqa: DTZ001


def after_days(at: datetime, days: int, work: Work, pauses: Sequence[tuple[datetime, datetime]]) -> datetime:
    day = at.date()
    if not work(day) or at > closing(day, work):
        day += DAY
    while not work(day):
        day += DAY
    while days:
        day += DAY
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001
        if not paused_at(midnight - MINUTE, pauses):
            days -= 1
    while not work(day) or paused_at(closing(day, work) - MINUTE, pauses):
        day += DAY
    return closing(day, work)
