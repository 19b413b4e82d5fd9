"""Agencies as tests need them, made through the acts."""

from datetime import date
from fractions import Fraction
from typing import Any

from sogoc.foundations.agencies.actions.assign_code import assign_code
from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.actions.merge_agencies import merge_agencies
from sogoc.foundations.agencies.actions.move_agency import move_agency
from sogoc.foundations.agencies.actions.name_contact import name_contact
from sogoc.foundations.agencies.actions.rename_agency import rename_agency
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, AgencyCode, Contact
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

ADMINISTRATOR = holder(Role.ADMINISTRATOR, key="account:quan.tri")
FOUNDED = date(2004, 1, 1)
NEW_YEAR = date(2023, 1, 1)
DECISION = Decision(
    DocumentNumber.parse("4047/QĐ-UBND"), date(2022, 12, 30), "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"
)


def ready_for_establish_agency(**changes: Any) -> dict[str, Any]:
    facts = {
        "key": "so",
        "name": "Sở Khoa học và Công nghệ",
        "short_name": "Sở KH&CN",
        "symbol": "SKHCN",
        "kind": "department",
        "valid_from": FOUNDED,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def department(key: str = "so", **changes: Any) -> Agency:
    return establish_agency(**ready_for_establish_agency(key=key, **changes))


def division(parent: Agency, key: str = "phong", **changes: Any) -> Agency:
    facts = {"name": "Phòng Hành chính", "short_name": "Phòng HC", "symbol": "", "kind": "division"}
    return department(key, parent=parent, **(facts | changes))


def by_decision(**changes: Any) -> dict[str, Any]:
    """What every reorganisation is told: by which decision, from which day."""
    return {"on": NEW_YEAR, "decision": DECISION, "at": MORNING, "by": ADMINISTRATOR} | changes


def ready_for_rename_agency(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or department()
    facts = {
        "agency": agency,
        "version": agency.version,
        "name": "Sở Khoa học, Công nghệ và Môi trường",
        "short_name": "Sở KHCN&MT",
        "symbol": "SKHCNMT",
    }
    return by_decision(**(facts | changes))


def ready_for_move_agency(**changes: Any) -> dict[str, Any]:
    agency, parent = changes.get("agency"), changes.get("parent")
    if agency is None:
        so = department()
        agency, parent = division(so), parent or division(so, "phong-moi", short_name="Phòng mới")
    parent = parent or department("so-moi", name="Sở Nội vụ")
    return by_decision(**({"agency": agency, "version": agency.version, "parent": parent} | changes))


def ready_for_merge_agencies(**changes: Any) -> dict[str, Any]:
    if "into" not in changes:
        so = department()
        changes |= {"into": division(so, "phong-moi"), "agencies": [division(so)]}
    return by_decision(**changes)


def ready_for_split_agency(**changes: Any) -> dict[str, Any]:
    agency, shares = changes.get("agency"), changes.get("shares")
    if agency is None or shares is None:
        so = department("so-goc" if agency else "so")
        agency = agency or division(so)
        shares = shares or {division(so, "mot"): Fraction(2, 3), division(so, "hai"): Fraction(1, 3)}
    return by_decision(**({"agency": agency, "shares": shares} | changes))


def ready_for_dissolve_agency(**changes: Any) -> dict[str, Any]:
    return by_decision(**({"agency": changes.get("agency") or department()} | changes))


def ready_for_assign_code(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or department(),
        "code": "H06.16",
        "valid_from": NEW_YEAR,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def ready_for_name_contact(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or department(),
        "duty": "Trực một cửa",
        "telephone": "0254 000 000",
        "email": "mot-cua@so.example",
        "valid_from": NEW_YEAR,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def contact(**changes: Any) -> Contact:
    return name_contact(**ready_for_name_contact(**changes))


def ready_for_withdraw_contact(**changes: Any) -> dict[str, Any]:
    facts = {"contact": changes.get("contact") or contact(), "last_day": date(2023, 1, 31)}
    return facts | {"at": MORNING, "by": ADMINISTRATOR} | changes


def ready_for_correct_agency_name(**changes: Any) -> dict[str, Any]:
    agency = changes.pop("agency", None) or department()
    facts = {
        "name_row": agency.names.get(valid_until=None),
        "version": agency.version,
        "name": "Sở Khoa học và Công nghệ tỉnh",
        "short_name": "Sở KH&CN",
        "symbol": "SKHCN",
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def ready_for_correct_succession(**changes: Any) -> dict[str, Any]:
    succession = changes.get("succession") or renamed().successions.get()
    facts = {
        "succession": succession,
        "version": 1,
        "decision": Decision(DocumentNumber.parse("32/2022/QĐ-UBND"), date(2022, 12, 14), "UBND tỉnh"),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def renamed(**changes: Any) -> Agency:
    return rename_agency(**ready_for_rename_agency(**changes))


def moved(**changes: Any) -> Agency:
    return move_agency(**ready_for_move_agency(**changes))


def merged(*agencies: Agency, into: Agency, **changes: Any) -> Agency:
    return merge_agencies(**ready_for_merge_agencies(agencies=list(agencies), into=into, **changes))


def coded(agency: Agency, code: str, **changes: Any) -> AgencyCode:
    return assign_code(**ready_for_assign_code(agency=agency, code=code, **changes))
