"""Accounts and offices as tests need them, made through the acts."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR, department
from sogoc.foundations.people.actions.give_office import give_office
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.models import Account, Office
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

PASSWORD = "mot-mat-khau-dai-2023"
SINCE = date(2020, 1, 1)


def some_agency() -> Agency:
    return Agency.objects.filter(key="so").first() or department("so")


def ready_for_open_account(**changes: Any) -> dict[str, Any]:
    facts = {
        "username": "can.bo",
        "name": "Cán bộ Văn phòng",
        "password": PASSWORD,
        "agency": changes.get("agency") or some_agency(),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def account(username: str = "can.bo", **changes: Any) -> Account:
    return open_account(**ready_for_open_account(username=username, **changes))


def ready_for_give_office(**changes: Any) -> dict[str, Any]:
    facts = {
        "account": changes.get("account") or account(),
        "agency": changes.get("agency") or agency_named("so"),
        "role": Role.OFFICE,
        "held_from": SINCE,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def office(**changes: Any) -> Office:
    return give_office(**ready_for_give_office(**changes))


def employed(username: str, role: Role, agency: Agency) -> Account:
    """Somebody who can sign in and holds that role there."""
    opened = account(username, agency=agency)
    office(account=opened, agency=agency, role=role)
    return opened
