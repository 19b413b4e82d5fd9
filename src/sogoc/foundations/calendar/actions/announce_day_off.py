"""Công bố ngày nghỉ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.announcing import findable, refuse_later_decision
from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.working_days import DayKind, Part, Timetable

LONGEST = 31


class DaysInWrongOrder(Refusal):
    "Đợt nghỉ kết thúc ngày {last}, trước ngày bắt đầu {first}. Hãy kiểm tra lại hai ngày."


class LongerThanAMonth(Refusal):
    "Từ {first} đến {last} là {days} ngày. Một đợt nghỉ dài nhất {longest} ngày; hãy kiểm tra lại hai ngày."


class AlreadyOff(Refusal):
    "Theo lịch hiện có, {agency} đã nghỉ cả đợt này rồi, nên không có gì để công bố."


@transaction.atomic
def announce_day_off(
    *,
    agency: Agency,
    kind: DayKind,
    first_day: date,
    last_day: date,
    name: str,
    decision: str,
    decided_on: date,
    at: datetime,
    by: Actor,
    part: Part = Part.WHOLE,
) -> Announcement:
    """For the agency and all below it. What was promised before stands: see queries.recounted."""
    require(by, "announce_day_off", agency)
    if last_day < first_day:
        raise DaysInWrongOrder(first=first_day, last=last_day)
    if (days := (last_day - first_day).days + 1) > LONGEST:
        raise LongerThanAMonth(first=first_day, last=last_day, days=days, longest=LONGEST)
    refuse_later_decision(decision=decision, decided_on=decided_on, at=at)
    # One calendar, one writer at a time: of two who announce the same the second is told so.
    agency = Agency.objects.select_for_update().get(pk=agency.pk)
    announcement = Announcement(
        agency=agency,
        kind=kind,
        first_day=first_day,
        last_day=last_day,
        part=part,
        name=name,
        decision=decision,
        decided_on=decided_on,
        announced_at=at,
    )
    if not _changes(timetable_of(agency), announcement):
        raise AlreadyOff(agency=agency.name)
    announcement.folded = findable(announcement)
    announcement.save(force_insert=True)
    write(by, "announce_day_off", announcement, at=at)
    return announcement


def _changes(known: Timetable, announcement: Announcement) -> bool:
    """Whether anybody would have worked on one of its days."""
    said = [(day, one) for day, ones in known.decided.items() for one in ones]
    then = Timetable(
        [(announcement.first_day, known.hours_on(announcement.first_day))],
        [*said, *((day, announcement.decided) for day in announcement.days)],
    )
    return bool(known.changed(then, announcement.first_day, announcement.last_day))
