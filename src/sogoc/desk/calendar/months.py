"""A year as twelve small sheets of a calendar."""

from calendar import Calendar
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from sogoc.kernel.working_days import DAY_KIND_NAMES, Day, DayKind, Timetable, length, written_windows


@dataclass(frozen=True, slots=True)
class Square:
    """One day on the sheet. `look` is its class; `words` says what the look says."""

    number: int
    look: str
    words: str


@dataclass(frozen=True, slots=True)
class Month:
    number: int
    weeks: list[list[Square | None]]
    working_days: int


def months_of(timetable: Timetable, year: int) -> list[Month]:
    return [_month(timetable, year, number) for number in range(1, 13)]


def _month(timetable: Timetable, year: int, number: int) -> Month:
    weeks: list[list[Square | None]] = []
    worked = 0
    for dates in Calendar().monthdatescalendar(year, number):
        days = [timetable.on(one) if one.month == number else None for one in dates]
        worked += sum(bool(day and day.windows) for day in days)
        weeks.append([_square(day, timetable) if day else None for day in days])
    return Month(number, weeks, worked)


def _square(day: Day, timetable: Timetable) -> Square:
    return Square(day.day.day, _look(day, timetable), _words(day))


def _look(day: Day, timetable: Timetable) -> str:
    if day.kind is DayKind.MADE_UP:
        return "made-up"
    if day.kind is DayKind.WORKING:
        usual = length(timetable.hours_on(day.day).weekdays)
        return "" if length(day.windows) == usual else "short"
    if day.kind is DayKind.WEEKLY:
        return "weekly"
    return "half" if day.windows else "off"


def _words(day: Day) -> str:
    """Nothing for an ordinary day: a screen reader need not say it two hundred times."""
    if not day.said:
        return ""
    told = f"{gettext(DAY_KIND_NAMES[day.kind])}: {gettext(day.name)}, {day.decision}"
    return (
        f"{told} ({written_windows(day.windows)})"
        if day.windows and day.kind is not DayKind.MADE_UP
        else told
    )


def year_asked(text: str | None, otherwise: date) -> int:
    """A year that calendars are printed for; else that of the standpoint."""
    if text and text.isascii() and text.isdigit() and 2000 <= int(text[:5]) <= 2100:
        return int(text)
    return min(max(otherwise.year, 2000), 2100)
