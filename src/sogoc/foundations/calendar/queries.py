"""What pages, acts and other rooms ask of the calendar: which days and hours an agency works, and when a thing is due.

due = working_time_of(agency).due(received_at, Budget.parse("5wd+15d"))
"""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate

from django.db.models import Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.periods import REPORTING_CUT, Period
from sogoc.kernel.vietnamese import fold
from sogoc.kernel.working_days import Day, Hours, Timetable
from sogoc.kernel.working_time import Due, WorkingTime

from .announcing import findable
from .by_law import LawfulDay, known_days, lawful_hours, lawful_time
from .models import ANNOUNCED_KINDS, PARTS, Announcement, WorkingHours

__all__ = ["ANNOUNCED_KINDS", "PARTS"]


def line_of(path: str) -> list[str]:
    """The paths of an agency and of all above it, the topmost first: so/phong/ → so/, so/phong/."""
    return list(accumulate(f"{key}/" for key in path.strip("/").split("/")))


def announcements_for(agency: Agency, known_at: datetime | None = None) -> QuerySet[Announcement]:
    """What holds for an agency, the latest announced last: as known at a moment, or now."""
    known = Q(withdrawn_at=None)
    if known_at is not None:
        known = Q(announced_at__lte=known_at) & (known | Q(withdrawn_at__gt=known_at))
    line = Announcement.objects.filter(agency__path__in=line_of(agency.path))
    return line.filter(known).select_related("agency").order_by("announced_at", "id")


def announcements_seen_by(by: Actor) -> QuerySet[Announcement]:
    """Those within reach, and those above it, which hold there too; withdrawn ones as well."""
    paths = reach(by, "see_calendar")
    above = {path for reached in paths if reached for path in line_of(reached)}
    seen = under(paths, "agency__path") | Q(agency__path__in=above)
    return Announcement.objects.filter(seen).select_related("agency")


def announcements_below(by: Actor, agency: Agency, year: int) -> QuerySet[Announcement]:
    """Those of an agency, of all above and of all below it that touch a year."""
    near = under([agency.path], "agency__path") | Q(agency__path__in=line_of(agency.path))
    return announcements_seen_by(by).filter(
        near, first_day__lte=date(year, 12, 31), last_day__gte=date(year, 1, 1)
    )


def timetable_of(agency: Agency, *, known_at: datetime | None = None) -> Timetable:
    """The days and hours of an agency, as known now or as known then."""
    return working_time_of(agency, known_at=known_at).timetable


def working_time_of(agency: Agency, *, known_at: datetime | None = None) -> WorkingTime:
    announced = [(day, one.decided) for one in announcements_for(agency, known_at) for day in one.days]
    hours = _hours(agency, known_at)
    if not (announced or hours):
        return lawful_time(known_at)
    lawful = ((one.day, one.decided) for one in known_days(known_at))
    return WorkingTime(Timetable(hours or lawful_hours(), [*lawful, *announced]))


def hours_set_along(agency: Agency, known_at: datetime | None = None) -> QuerySet[WorkingHours]:
    """What the agency and those above it have set, the latest set last."""
    found = WorkingHours.objects.filter(agency__path__in=line_of(agency.path)).select_related("agency")
    return (found if known_at is None else found.filter(set_at__lte=known_at)).order_by("set_at", "id")


def own_hours_on(agency: Agency, day: date) -> Hours | None:
    """What an agency itself has set for a day; none where it goes by those above it."""
    rows = [row for row in hours_set_along(agency) if row.agency.path == agency.path]
    current = _current(rows, agency.path, day)
    return current.hours if current else None


def _hours(agency: Agency, known_at: datetime | None) -> list[tuple[date, Hours]]:
    """What it or those above it have set; nothing where they go by the law alone."""
    rows = list(hours_set_along(agency, known_at))
    if not rows:
        return []
    days = sorted({row.since for row in rows} | {since for since, _ in lawful_hours()})
    return [(day, _hours_on(day, rows, line_of(agency.path))) for day in days]


def _hours_on(day: date, rows: list[WorkingHours], line: list[str]) -> Hours:
    """Those of the nearest agency that has hours of its own on that day."""
    for path in reversed(line):
        current = _current(rows, path, day)
        if current and (hours := current.hours):
            return hours
    return next((hours for since, hours in reversed(lawful_hours()) if since <= day), lawful_hours()[0][1])


def _current(rows: list[WorkingHours], path: str, day: date) -> WorkingHours | None:
    own = (row for row in rows if row.agency.path == path and row.since <= day)
    return max(own, key=lambda row: (row.since, row.set_at, row.pk), default=None)


@dataclass(frozen=True, slots=True)
class Recounted:
    """A promise beside what would be promised now. The promise stands; this says why they differ."""

    promised: Due
    again: Due
    changed: list[tuple[Day, Day]]
    """The days worked otherwise than was known when it was promised: as known then, as known since."""

    @property
    def differs(self) -> bool:
        return self.promised.at != self.again.at


def recounted(agency: Agency, promised: Due, *, promised_at: datetime) -> Recounted:
    """Counts a promise again with what has been announced since it was made."""
    then = timetable_of(agency, known_at=promised_at)
    there = timetable_of(agency)
    again = WorkingTime(there).due(promised.received, promised.budget, promised.pauses, promised.cut_off)
    ends = [one.at.date() for one in (promised, again) if one.at]
    if not ends:
        return Recounted(promised, again, [])
    return Recounted(promised, again, then.changed(there, promised.received.date(), max(ends)))


def reporting_periods(year: int) -> list[tuple[Period, Period]]:
    """The periods that reports of a year are made for: by the calendar, and by the reporting cut."""
    parts = ("-Q1", "-Q2", "-H1", "-Q3", "-9M", "-Q4", "")
    return [(Period.parse(f"{year}{part}"), Period.parse(f"{year}{part}{REPORTING_CUT}")) for part in parts]


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A day off or a make-up day as lists show it, whoever decided it."""

    first_day: date
    last_day: date
    kind: str
    part: str
    name: str
    decision: str
    decided_on: date
    sure: str
    """How sure the source is, for what the law says; blank for what an agency announced."""
    announcement: Announcement | None = None


def calendar_rows(by: Actor, agency: Agency, year: int) -> list[CalendarRow]:
    """All that is decided for a year, in the order of the days: by the law, and in this line of agencies."""
    rows = [*_lawful_rows(year), *(_announced(one) for one in announcements_below(by, agency, year))]
    return sorted(rows, key=lambda row: (row.first_day, row.last_day))


def found_days(by: Actor, words: str, most: int) -> list[CalendarRow]:
    """Days off and make-up days by their occasion, decision or day, whoever decided them, the newest first; those of
    agencies within reach and of those above."""
    wanted = fold(words).split()
    announced = announcements_seen_by(by)
    for word in wanted:
        announced = announced.filter(folded__contains=word)
    newest = [_announced(one) for one in announced.order_by("-first_day", "-id")[:most]]
    years = {one.day.year for one in known_days()}
    every = (row for year in years for row in _lawful_rows(year))
    lawful = [row for row in every if all(word in findable(row) for word in wanted)]
    return sorted([*newest, *lawful], key=lambda row: row.first_day, reverse=True)[:most]


def _lawful_rows(year: int) -> list[CalendarRow]:
    rows: list[CalendarRow] = []
    last: LawfulDay | None = None
    for one in known_days():
        if one.day.year != year:
            continue
        follows = last and (one.day - last.day).days == 1
        if last and follows and (one.name, one.kind, one.source) == (last.name, last.kind, last.source):
            rows[-1] = _lawful_row(one, since=rows[-1].first_day)
        else:
            rows.append(_lawful_row(one, since=one.day))
        last = one
    return rows


def _lawful_row(one: LawfulDay, *, since: date) -> CalendarRow:
    return CalendarRow(since, one.day, one.kind, "whole", one.name, one.source, one.decided_on, one.sure)


def _announced(one: Announcement) -> CalendarRow:
    return CalendarRow(
        one.first_day, one.last_day, one.kind, one.part, one.name, one.decision, one.decided_on, "", one
    )
