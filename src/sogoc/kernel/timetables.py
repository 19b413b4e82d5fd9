"""When scheduled work is due: five fields as in a crontab, by the clock of Việt Nam, which has no summer time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from .vietnamese import VIETNAM, first_moment, local_day

# minute, hour, day of the month, month, day of the week (0 and 7 are Sunday)
BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
FARTHEST = timedelta(days=366 * 8)
"""29 February comes again within eight years; a line with nothing until then has nothing ever (30 February)."""


class UnreadableLine(ValueError):
    """Not a line of a crontab."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """ "0 7 * * 1-5" is seven o'clock from Monday to Friday; "*/15 8,14 * * *" each quarter of two hours a day."""

    line: str
    minutes: tuple[int, ...] = field(init=False, repr=False)
    hours: tuple[int, ...] = field(init=False, repr=False)
    days: frozenset[int] = field(init=False, repr=False)
    months: frozenset[int] = field(init=False, repr=False)
    weekdays: frozenset[int] = field(init=False, repr=False)
    either: bool = field(init=False, repr=False)
    """As cron has it: where the days of the month and of the week are both narrowed, one of them is enough."""

    def __post_init__(self) -> None:
        parts = self.line.split()
        if len(parts) != len(BOUNDS):
            raise UnreadableLine(self.line)
        minutes, hours, days, months, weekdays = (
            frozenset(_values(part, *bounds)) for part, bounds in zip(parts, BOUNDS, strict=True)
        )
        for name, value in (
            ("minutes", tuple(sorted(minutes))),
            ("hours", tuple(sorted(hours))),
            ("days", days),
            ("months", months),
            ("weekdays", frozenset(day % 7 for day in weekdays)),
            ("either", "*" not in (parts[2][0], parts[4][0])),
        ):
            object.__setattr__(self, name, value)
        if self.after(first_moment(date(2000, 1, 1))) is None:
            raise UnreadableLine(self.line)

    def holds(self, day: date) -> bool:
        if day.month not in self.months:
            return False
        in_month, in_week = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        return in_month or in_week if self.either else in_month and in_week

    def between(self, after: datetime, until: datetime) -> Iterator[datetime]:
        """Every moment later than `after` and not later than `until`, in order."""
        day, last = local_day(after), local_day(until)
        while day <= last:
            if self.holds(day):
                for moment in self._of(day):
                    if after < moment <= until:
                        yield moment
            day += timedelta(days=1)

    def after(self, moment: datetime) -> datetime | None:
        return next(self.between(moment, moment + FARTHEST), None)

    def latest(self, until: datetime) -> datetime | None:
        """The last moment not later than `until`."""
        day, first = local_day(until), local_day(until - FARTHEST)
        while day >= first:
            if self.holds(day) and (past := [moment for moment in self._of(day) if moment <= until]):
                return past[-1]
            day -= timedelta(days=1)
        return None

    def _of(self, day: date) -> Iterator[datetime]:
        for hour in self.hours:
            for minute in self.minutes:
                yield datetime.combine(day, time(hour, minute), VIETNAM)


def _values(part: str, low: int, high: int) -> Iterator[int]:
    for one in part.split(","):
        span, _, step = one.partition("/")
        first, _, last = ("*", "", "") if span == "*" else span.partition("-")
        try:
            start = low if first == "*" else int(first)
            # 5/15 is from the fifth minute on, 5 is the fifth minute.
            end = int(last) if last else high if first == "*" or step else start
            every = int(step) if step else 1
        except ValueError as error:
            raise UnreadableLine(part) from error
        if not (low <= start <= end <= high and every > 0):
            raise UnreadableLine(part)
        yield from range(start, end + 1, every)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A job and when it is due. `each`: every moment that was missed is made up for, one after another; otherwise
    only the latest counts, as for work that takes up whatever waits."""

    job: str
    title: Any
    timetable: Timetable
    each: bool = False
