"""Decisions on days and hours as tests need them, made through the acts. None of their days is one of the law's."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.calendar.actions.announce_day_off import announce_day_off
from sogoc.foundations.calendar.actions.announce_make_up_day import announce_make_up_day
from sogoc.foundations.calendar.actions.set_working_hours import set_working_hours
from sogoc.foundations.calendar.models import Announcement, WorkingHours
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder
from sogoc.kernel.working_days import DayKind, Hours

ADMINISTRATOR = holder(Role.ADMINISTRATOR, key="account:quan.tri")
OFFICE = holder(Role.OFFICE, key="account:van.phong")
SUMMER = Hours.parse("06:30–11:00, 13:30–17:00")


def some_agency() -> Agency:
    return Agency.objects.filter(key="so").first() or department("so")


def ready_for_announce_day_off(**changes: Any) -> dict[str, Any]:
    """A Wednesday off because of a storm; `day` may be given for a single one."""
    day = changes.pop("day", date(2023, 2, 15))
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "kind": DayKind.CLOSED,
        "first_day": day,
        "last_day": day,
        "name": "Nghỉ tránh bão",
        "decision": "12/CĐ-UBND",
        "decided_on": date(2023, 2, 14),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def day_off(**changes: Any) -> Announcement:
    return announce_day_off(**ready_for_announce_day_off(**changes))


def ready_for_announce_make_up_day(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "day": date(2023, 2, 18),
        "name": "Làm bù ngày 15/02/2023",
        "decision": "13/TB-UBND",
        "decided_on": date(2023, 2, 14),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def make_up_day(**changes: Any) -> Announcement:
    return announce_make_up_day(**ready_for_announce_make_up_day(**changes))


def ready_for_withdraw_announcement(**changes: Any) -> dict[str, Any]:
    facts = {
        "announcement": changes.get("announcement") or day_off(),
        "because": "Nhập nhầm ngày",
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def ready_for_set_working_hours(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "since": date(2023, 4, 15),
        "hours": SUMMER,
        "decision": "20/QĐ-SKHCN",
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def working_hours(**changes: Any) -> WorkingHours:
    return set_working_hours(**ready_for_set_working_hours(**changes))
