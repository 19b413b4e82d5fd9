"""Công bố ngày làm bù."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.announcing import findable, refuse_later_decision
from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.working_days import DayKind, Part


class AlreadyWorked(Refusal):
    "Ngày {day} đã là ngày làm việc của {agency}. Ngày làm bù phải là một ngày đang được nghỉ."


@transaction.atomic
def announce_make_up_day(
    *,
    agency: Agency,
    day: date,
    name: str,
    decision: str,
    decided_on: date,
    at: datetime,
    by: Actor,
) -> Announcement:
    """A day off that is worked instead of another, in the hours of a weekday."""
    require(by, "announce_make_up_day", agency)
    refuse_later_decision(decision=decision, decided_on=decided_on, at=at)
    # One calendar, one writer at a time: of two who announce the same the second is told so.
    agency = Agency.objects.select_for_update().get(pk=agency.pk)
    if timetable_of(agency).on(day).windows:
        raise AlreadyWorked(day=day, agency=agency.name)
    announcement = Announcement(
        agency=agency,
        kind=DayKind.MADE_UP,
        first_day=day,
        last_day=day,
        part=Part.WHOLE,
        name=name,
        decision=decision,
        decided_on=decided_on,
        announced_at=at,
    )
    announcement.folded = findable(announcement)
    announcement.save(force_insert=True)
    write(by, "announce_make_up_day", announcement, at=at)
    return announcement
