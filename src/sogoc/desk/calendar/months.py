"""A year as twelve small sheets of a calendar. Its 365 squares are written by Python: templates took twice as long."""

from calendar import Calendar
from dataclasses import dataclass
from datetime import date

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sogoc.kernel.due_steps import WEEKDAY_NAMES
from sogoc.kernel.working_days import DAY_KIND_NAMES, YEARS, Day, DayKind, Timetable, length, written_windows

EMPTY = SafeString("<td></td>")


@dataclass(frozen=True, slots=True)
class Month:
    number: int
    body: SafeString
    working_days: int


def months_of(timetable: Timetable, year: int) -> list[Month]:
    return [_month(timetable, year, number) for number in range(1, 13)]


def weekday_heads() -> SafeString:
    """T2 to CN, each with its name for who hears the page."""
    short = (
        gettext("T2"),
        gettext("T3"),
        gettext("T4"),
        gettext("T5"),
        gettext("T6"),
        gettext("T7"),
        gettext("CN"),
    )
    names = [gettext(name) for name in WEEKDAY_NAMES]
    heads = format_html_join(
        "", '<th scope="col"><abbr title="{}">{}</abbr></th>', zip(names, short, strict=True)
    )
    return format_html("<tr>{}</tr>", heads)


def _month(timetable: Timetable, year: int, number: int) -> Month:
    weeks, worked = [], 0
    for dates in Calendar().monthdatescalendar(year, number):
        days = [timetable.on(one) if one.month == number else None for one in dates]
        worked += sum(bool(day and day.windows) for day in days)
        weeks.append([_square(day, timetable) if day else EMPTY for day in days])
    rows = ((format_html_join("", "{}", ((square,) for square in week)),) for week in weeks)
    return Month(number, format_html_join("", "<tr>{}</tr>", rows), worked)


def _square(day: Day, timetable: Timetable) -> SafeString:
    """What the look of a square says is said in words too."""
    look, words = _look(day, timetable), _words(day)
    told = format_html('<span class="heard">{}</span>', words) if words else ""
    return format_html(
        '<td title="{}"><span class="square {}">{}</span>{}</td>', words, look, day.day.day, told
    )


def _look(day: Day, timetable: Timetable) -> str:
    if day.kind is DayKind.MADE_UP:
        return "square-made-up"
    if day.kind is DayKind.WORKING:
        usual = length(timetable.hours_on(day.day).weekdays)
        return "" if length(day.windows) == usual else "square-short"
    if day.kind is DayKind.WEEKLY:
        return "square-weekly"
    return "square-half" if day.windows else "square-off"


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
    if text and text.isascii() and text.isdigit() and int(text[:5]) in YEARS:
        return int(text)
    return min(max(otherwise.year, YEARS[0]), YEARS[-1])
