"""A second witness: due moments counted minute by minute, knowing nothing of how the program counts them.

It is told in so many words on which days and in which minutes people work, and walks."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

Work = Callable[[date], Sequence[tuple[int, int]]]
"""The hours of a day, in minutes after midnight."""
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def paused_at(at: datetime, pauses: Sequence[tuple[datetime, datetime]]) -> bool:
    return any(since <= at < until for since, until in pauses)


def after_minutes(
    at: datetime, minutes: int, work: Work, pauses: Sequence[tuple[datetime, datetime]]
) -> datetime:
    """Crosses out one worked minute after the other."""
    day = at.date()
    while True:
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001
        for opens, closes in work(day):
            for one in range(opens, closes):
                moment = midnight + one * MINUTE
                if moment >= at and not paused_at(moment, pauses):
                    minutes -= 1
                if not minutes:
                    return moment + MINUTE
        day += DAY


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
