"""Agencies as tests need them, made through the act."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.models import Agency, AgencyKind
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

ADMINISTRATOR = holder(Role.ADMINISTRATOR, key="account:quan.tri")
FOUNDED = date(2004, 1, 1)


def ready_for_establish_agency(**changes: Any) -> dict[str, Any]:
    facts = {
        "key": "so",
        "name": "Sở Khoa học và Công nghệ",
        "short_name": "Sở KH&CN",
        "symbol": "SKHCN",
        "kind": AgencyKind.DEPARTMENT,
        "valid_from": FOUNDED,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def department(key: str = "so", **changes: Any) -> Agency:
    return establish_agency(**ready_for_establish_agency(key=key, **changes))


def division(parent: Agency, key: str = "phong", **changes: Any) -> Agency:
    facts = {"name": "Phòng Hành chính", "short_name": "Phòng HC", "symbol": "", "kind": AgencyKind.DIVISION}
    return department(key, parent=parent, **(facts | changes))
