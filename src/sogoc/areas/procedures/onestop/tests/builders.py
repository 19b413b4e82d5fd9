"""One-stop points as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import appoint_onestop_member
from sogoc.areas.procedures.onestop.actions.close_onestop_point import close_onestop_point
from sogoc.areas.procedures.onestop.actions.connect_system import connect_system
from sogoc.areas.procedures.onestop.actions.count_equipment import count_equipment
from sogoc.areas.procedures.onestop.actions.give_turns import give_turns
from sogoc.areas.procedures.onestop.actions.open_onestop_point import open_onestop_point
from sogoc.areas.procedures.onestop.actions.release_onestop_member import release_onestop_member
from sogoc.areas.procedures.onestop.models import (
    EquipmentCount,
    OnestopMember,
    OnestopPoint,
    OnestopTurn,
    SystemConnection,
)
from sogoc.areas.procedures.onestop.register import Duty, System
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.working_days import Part

OPENED, APPOINTED = date(2022, 1, 4), date(2023, 1, 3)
MONDAY, FRIDAY = date(2023, 2, 20), date(2023, 2, 24)
LAST_DAY = date(2023, 3, 31)
_SERIAL = count(1)


def ready_for_open_onestop_point(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "name": "Bộ phận Một cửa",
        "address": "Số 1 đường Hùng Vương",
        "counters": 2,
        "on": OPENED,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def point(**changes: Any) -> OnestopPoint:
    return open_onestop_point(**ready_for_open_onestop_point(**changes))


def some_point() -> OnestopPoint:
    return OnestopPoint.objects.first() or point()


def ready_for_correct_onestop_point(**changes: Any) -> dict[str, Any]:
    found = changes.get("point") or point()
    told = {"version": found.version, "name": found.name, "address": "Số 9 đường Trần Phú", "counters": 3}
    return {"point": found, "at": MORNING, "by": OFFICE} | told | changes


def ready_for_close_onestop_point(**changes: Any) -> dict[str, Any]:
    found = changes.get("point") or point()
    return {"point": found, "last_day": LAST_DAY, "at": MORNING, "by": OFFICE} | changes


def closed(**changes: Any) -> OnestopPoint:
    return close_onestop_point(**ready_for_close_onestop_point(**changes))


def worker(agency: Agency | None = None) -> Account:
    """Somebody who holds an office there."""
    return employed(f"mot.cua.{next(_SERIAL)}", Role.ONE_STOP_OFFICER, agency or some_agency())


def ready_for_appoint_onestop_member(**changes: Any) -> dict[str, Any]:
    found = changes.get("point") or some_point()
    facts = {"duty": Duty.PRINCIPAL, "on": APPOINTED, "at": MORNING, "by": OFFICE}
    account = changes.get("account") or worker(found.agency)
    return {"point": found, "account": account} | facts | changes


def member(**changes: Any) -> OnestopMember:
    return appoint_onestop_member(**ready_for_appoint_onestop_member(**changes))


def ready_for_release_onestop_member(**changes: Any) -> dict[str, Any]:
    found = changes.get("member") or member()
    return {"member": found, "last_day": LAST_DAY, "at": MORNING, "by": OFFICE} | changes


def released(**changes: Any) -> OnestopMember:
    return release_onestop_member(**ready_for_release_onestop_member(**changes))


def ready_for_give_turns(**changes: Any) -> dict[str, Any]:
    found = changes.get("member") or member()
    facts = {"counter": 1, "first": MONDAY, "last": FRIDAY, "part": Part.MORNING, "at": MORNING, "by": OFFICE}
    return {"member": found} | facts | changes


def turns(**changes: Any) -> list[OnestopTurn]:
    """Five mornings of a week at the first counter."""
    return give_turns(**ready_for_give_turns(**changes))


def ready_for_hand_over_turns(**changes: Any) -> dict[str, Any]:
    found = changes.get("member") or turns()[0].member
    to = changes.get("to") or member(duty=Duty.SUBSTITUTE)
    facts = {"first": MONDAY, "last": FRIDAY, "reason": "Nghỉ phép", "at": MORNING, "by": OFFICE}
    return {"member": found, "to": to} | facts | changes


def ready_for_drop_turns(**changes: Any) -> dict[str, Any]:
    found = changes.get("member") or turns()[0].member
    facts = {"first": MONDAY, "last": FRIDAY, "reason": "Xếp nhầm quầy", "at": MORNING, "by": OFFICE}
    return {"member": found} | facts | changes


def ready_for_count_equipment(**changes: Any) -> dict[str, Any]:
    found = changes.get("point") or point()
    facts = {"kind": "computer", "number": 4, "working": 3, "on": APPOINTED, "at": MORNING, "by": OFFICE}
    return {"point": found} | facts | changes


def counted(**changes: Any) -> EquipmentCount:
    return count_equipment(**ready_for_count_equipment(**changes))


def ready_for_connect_system(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "system": System.PROVINCE, "on": OPENED, "at": MORNING, "by": OFFICE} | changes


def connection(**changes: Any) -> SystemConnection:
    return connect_system(**ready_for_connect_system(**changes))


def ready_for_disconnect_system(**changes: Any) -> dict[str, Any]:
    found = changes.get("connection") or connection()
    facts = {"last_day": LAST_DAY, "reason": "Chuyển sang hệ thống của bộ", "at": MORNING, "by": OFFICE}
    return {"connection": found} | facts | changes


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_onestop_members(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """All at one point of the agency."""
    found = OnestopPoint.objects.create(
        agency=agency, name="Bộ phận Một cửa", address="Số 1", valid_from=date(2018, 1, 1)
    )
    return [_kept_member(found, dict(row)) for row in rows]


def _kept_member(found: OnestopPoint, row: dict[str, Any]) -> str:
    account = Account.objects.create(username=f"mau.{next(_SERIAL)}", name="Công chức")
    facts = {"duty": Duty.PRINCIPAL.value} | _ended(row) | row
    return str(OnestopMember.objects.create(point=found, agency=found.agency, account=account, **facts).pk)


def _ended(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"valid_until": row["ended_on"] - timedelta(days=1)} if "ended_on" in row else {}


def keep_system_connections(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = [{"system": System.PROVINCE.value} | _ended(row) | dict(row) for row in rows]
    return [str(SystemConnection.objects.create(agency=agency, **told).pk) for told in facts]
