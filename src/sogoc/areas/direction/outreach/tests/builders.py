"""Outreach as tests need it, made through the acts; that of specs is kept as it is told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.outreach.actions.approve_outreach_item import approve_outreach_item
from sogoc.areas.direction.outreach.actions.correct_outreach_item import correct_outreach_item
from sogoc.areas.direction.outreach.actions.enter_outreach_item import enter_outreach_item
from sogoc.areas.direction.outreach.actions.withdraw_outreach_item import withdraw_outreach_item
from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.outreach.register import Channel, Language, Told
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

PUBLISHED = date(2023, 2, 13)
TITLE = "Tập huấn nộp hồ sơ trực tuyến"
AUTHOR = holder(Role.OFFICER, key="account:nguoi.viet")
"""Who enters; the office, somebody else, approves."""
_SERIAL = count(1)


def told(**changes: Any) -> Told:
    facts = {"title": TITLE, "channel": Channel.OWN_PORTAL, "words": 650, "photos": 2, "column": "CCHC"}
    return Told(**(facts | changes))


def ready_for_enter_outreach_item(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "told": told(), "at": MORNING, "by": AUTHOR} | changes


def item(**changes: Any) -> OutreachItem:
    """Each somewhere else, unless somebody says where."""
    told_of = {"told": told(outlet=f"Nơi {next(_SERIAL)}")}
    return enter_outreach_item(**ready_for_enter_outreach_item(**told_of | changes))


def ready_for_approve_outreach_item(**changes: Any) -> dict[str, Any]:
    found = changes.get("item") or item()
    return {"item": found, "on": PUBLISHED, "at": MORNING, "by": OFFICE} | changes


def approved(**changes: Any) -> OutreachItem:
    return approve_outreach_item(**ready_for_approve_outreach_item(**changes))


def ready_for_correct_outreach_item(**changes: Any) -> dict[str, Any]:
    found = changes.get("item") or item()
    facts = {"version": found.version, "told": told(photos=5), "unit": None, "at": MORNING, "by": OFFICE}
    return {"item": found} | facts | changes


def corrected(**changes: Any) -> OutreachItem:
    return correct_outreach_item(**ready_for_correct_outreach_item(**changes))


def ready_for_withdraw_outreach_item(**changes: Any) -> dict[str, Any]:
    found = changes.get("item") or item()
    return {"item": found, "reason": "Ghi hai lần", "at": MORNING, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> OutreachItem:
    return withdraw_outreach_item(**ready_for_withdraw_outreach_item(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_outreach_items(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """What stands for many is told by one document of the agency."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> OutreachItem:
    facts = {
        "title": TITLE,
        "channel": Channel.OWN_PORTAL.value,
        "language": Language.VIETNAMESE.value,
        "entered_on": date(2020, 1, 2),
    }
    if row.get("number", 1) > 1:
        facts["document"] = _report(agency)
    return OutreachItem.objects.create(agency=agency, **(facts | row))


def _report(agency: Agency) -> Document:
    found = Document.objects.filter(agency=agency).first()
    return found or document("1/BC-SKHCN", agency=agency)
