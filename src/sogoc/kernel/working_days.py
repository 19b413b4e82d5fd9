"""Which days and hours an agency works: its week, and what decisions say of single days.

The kernel knows no holiday and no hour of its own: `foundations.calendar` hands them in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MINUTES_OF_A_DAY = 24 * 60
NOON = 12 * 60
YEARS = range(2000, 2101)
"""Outside of these nobody counts a due date and no calendar is printed: what is typed there is a slip."""

Windows = tuple[tuple[int, int], ...]
"""From–until in minutes after midnight."""


class DayKind(StrEnum):
    WORKING = "working"
    WEEKLY = "weekly"
    PUBLIC = "public"
    TET = "tet"
    IN_LIEU = "in_lieu"
    SWAPPED = "swapped"
    CLOSED = "closed"
    MADE_UP = "made_up"


DAY_KIND_NAMES = {
    DayKind.WORKING: "Ngày làm việc",
    DayKind.WEEKLY: "Nghỉ hằng tuần",
    DayKind.PUBLIC: "Nghỉ lễ",
    DayKind.TET: "Nghỉ Tết Nguyên đán",
    DayKind.IN_LIEU: "Nghỉ bù",
    DayKind.SWAPPED: "Nghỉ hoán đổi",
    DayKind.CLOSED: "Tạm ngừng làm việc",
    DayKind.MADE_UP: "Làm bù",
}
DAYS_OFF = (DayKind.PUBLIC, DayKind.TET, DayKind.IN_LIEU, DayKind.SWAPPED, DayKind.CLOSED)


class Part(StrEnum):
    """How much of a day a decision speaks of."""

    WHOLE = "whole"
    MORNING = "morning"
    AFTERNOON = "afternoon"


PART_NAMES = {Part.WHOLE: "Cả ngày", Part.MORNING: "Buổi sáng", Part.AFTERNOON: "Buổi chiều"}
_OFF = {Part.WHOLE: (0, MINUTES_OF_A_DAY), Part.MORNING: (0, NOON), Part.AFTERNOON: (NOON, MINUTES_OF_A_DAY)}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision says of one day."""

    kind: DayKind
    name: str
    decision: str
    part: Part = Part.WHOLE


class UnreadableHours(ValueError):
    """What was typed are no hours of work."""


_WINDOW = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})", re.ASCII)


def read_windows(text: str) -> Windows:
    """07:00–11:30, 13:30–17:00. Nothing typed is nothing worked."""
    windows: list[tuple[int, int]] = []
    for part in filter(None, (one.strip() for one in text.split(","))):
        if not (match := _WINDOW.fullmatch(part)):
            raise UnreadableHours(text)
        first, second, third, fourth = (int(one) for one in match.groups())
        opens, closes = first * 60 + second, third * 60 + fourth
        earliest = windows[-1][1] if windows else 0
        if max(second, fourth) > 59 or not earliest <= opens < closes <= MINUTES_OF_A_DAY:
            raise UnreadableHours(text)
        windows.append((opens, closes))
    return tuple(windows)


def clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def written_windows(windows: Windows) -> str:
    return ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in windows)


def length(windows: Windows) -> int:
    return sum(closes - opens for opens, closes in windows)


@dataclass(frozen=True, slots=True)
class Hours:
    """Monday to Friday, and Saturday where an agency receives people then; nobody works on Sunday by the week."""

    weekdays: Windows
    saturday: Windows = ()

    @classmethod
    def parse(cls, weekdays: str, saturday: str = "") -> "Hours":
        return cls(read_windows(weekdays), read_windows(saturday))

    def on(self, weekday: int) -> Windows:
        return self.weekdays if weekday < 5 else self.saturday if weekday == 5 else ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day as an agency works it. `said` is what decisions say of it, the latest last."""

    day: date
    kind: DayKind
    windows: Windows
    said: tuple[Decided, ...] = ()

    @property
    def name(self) -> str:
        return self.said[-1].name if self.said else ""

    @property
    def decision(self) -> str:
        return self.said[-1].decision if self.said else ""


class Timetable:
    """The days of one agency. `hours` are dated, the earliest first, and hold from their day; before the first of
    them the first holds. What decisions say of a day adds up, and a make-up day begins anew."""

    def __init__(self, hours: Sequence[tuple[date, Hours]], decided: Iterable[tuple[date, Decided]]) -> None:
        if not hours or not all(one.weekdays for _, one in hours):
            message = "an agency without hours never works"
            raise ValueError(message)
        self._hours = tuple(sorted(hours, key=lambda one: one[0]))
        said: dict[date, tuple[Decided, ...]] = {}
        for day, one in decided:
            before = () if one.kind is DayKind.MADE_UP else said.get(day, ())
            said[day] = (*before, one)
        self.decided: Mapping[date, tuple[Decided, ...]] = said
        self._decided = {day.toordinal() for day in said}
        self._since = [since.toordinal() for since, _ in self._hours]
        # By day 0, 7, 14 …, which are Sundays.
        self._weeks = [[one.on(weekday) for weekday in (6, *range(6))] for _, one in self._hours]
        self._spans: dict[int, Windows] = {}

    def hours_on(self, day: date) -> Hours:
        current = self._hours[0][1]
        for since, hours in self._hours[1:]:
            if since > day:
                break
            current = hours
        return current

    def on(self, day: date) -> Day:
        said = self.decided.get(day, ())
        hours = self.hours_on(day)
        windows = hours.on(day.weekday())
        if not said:
            return Day(day, DayKind.WORKING if windows else DayKind.WEEKLY, windows)
        if said[0].kind is DayKind.MADE_UP:
            windows = hours.weekdays
        for one in said:
            if one.kind is not DayKind.MADE_UP:
                windows = _without(windows, *_OFF[one.part])
        return Day(day, said[-1].kind, windows, said)

    def windows(self, ordinal: int) -> Windows:
        """The hours worked on a day, without its name: years of days are asked for one answer."""
        if ordinal in self._decided:
            return self.on(date.fromordinal(ordinal)).windows
        return self._weeks[max(bisect_right(self._since, ordinal) - 1, 0)][ordinal % 7]

    def spans(self, ordinal: int) -> Windows:
        """The same in minutes since day 0: asked a hundred times for one answer, so kept."""
        kept = self._spans.get(ordinal)
        if kept is None:
            midnight = ordinal * MINUTES_OF_A_DAY
            kept = tuple((midnight + opens, midnight + closes) for opens, closes in self.windows(ordinal))
            self._spans[ordinal] = kept
        return kept

    def changed(self, now: "Timetable", since: date, until: date) -> list[tuple[Day, Day]]:
        """Days that are worked otherwise in another timetable: here, there."""
        days = [date.fromordinal(one) for one in range(since.toordinal(), until.toordinal() + 1)]
        pairs = ((self.on(day), now.on(day)) for day in days)
        return [(here, there) for here, there in pairs if here.windows != there.windows]

    def settled(self, year: int) -> bool:
        """Whether the days of a year are all decided: those of Tết are announced in the year before."""
        return any(
            day.year == year and any(one.kind is DayKind.TET for one in said)
            for day, said in self.decided.items()
        )


def _without(windows: Windows, since: int, until: int) -> Windows:
    pieces = (
        (max(opens, low), min(closes, high))
        for opens, closes in windows
        for low, high in ((0, since), (until, MINUTES_OF_A_DAY))
    )
    return tuple((opens, closes) for opens, closes in pieces if opens < closes)
