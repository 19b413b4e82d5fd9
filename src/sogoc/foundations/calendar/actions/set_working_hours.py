"""Đặt giờ làm việc của cơ quan."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.models import WorkingHours
from sogoc.foundations.calendar.queries import own_hours_on
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.budgets import MINUTES_OF_A_WORKING_DAY
from sogoc.kernel.working_days import Hours, length, written_windows


class NotEightHours(Refusal):
    "{written} là {hours} giờ {minutes} phút. Một ngày làm việc được tính đủ 8 giờ; hãy sửa giờ bắt đầu hoặc kết thúc."


class LongSaturday(Refusal):
    "Thứ Bảy {written} dài hơn 8 giờ. Hãy sửa giờ bắt đầu hoặc kết thúc."


class SameHours(Refusal):
    "Giờ làm việc của {agency} từ ngày {day} đã như vậy rồi."


@transaction.atomic
def set_working_hours(
    *,
    agency: Agency,
    since: date,
    hours: Hours | None,
    at: datetime,
    by: Actor,
    decision: str = "",
) -> WorkingHours:
    """From a day on; those below go by it. Without hours the agency goes by those above it again."""
    require(by, "set_working_hours", agency)
    if hours:
        _refuse_unfit(hours)
    agency = Agency.objects.select_for_update().get(pk=agency.pk)
    if own_hours_on(agency, since) == hours:
        raise SameHours(agency=agency.name, day=since)
    told = WorkingHours.objects.create(
        agency=agency,
        since=since,
        weekdays=written_windows(hours.weekdays) if hours else "",
        saturday=written_windows(hours.saturday) if hours else "",
        decision=decision,
        set_at=at,
    )
    write(by, "set_working_hours", told, at=at)
    return told


def _refuse_unfit(hours: Hours) -> None:
    minutes = length(hours.weekdays)
    if minutes != MINUTES_OF_A_WORKING_DAY:
        raise NotEightHours(
            written=written_windows(hours.weekdays) or "–", hours=minutes // 60, minutes=f"{minutes % 60:02d}"
        )
    if length(hours.saturday) > MINUTES_OF_A_WORKING_DAY:
        raise LongSaturday(written=written_windows(hours.saturday))
