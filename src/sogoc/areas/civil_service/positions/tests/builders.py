"""Lists of job positions as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.civil_service.positions.actions.approve_positions import Named, approve_positions
from sogoc.areas.civil_service.positions.actions.describe_position import describe_position
from sogoc.areas.civil_service.positions.actions.list_position import list_position
from sogoc.areas.civil_service.positions.actions.send_positions import send_positions
from sogoc.areas.civil_service.positions.models import Position, PositionList
from sogoc.areas.civil_service.positions.register import PositionGroup
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

APPROVED = date(2023, 2, 13)
FIRST = Named("Chuyên viên quản lý công nghệ", PositionGroup.SPECIALISED, 2)
SECOND = Named("Kế toán", PositionGroup.SHARED)
_SERIAL = count(1)


def paper_in(agency: Agency, number: str, **changes: Any) -> Document:
    """There is one in the book, or else there is now."""
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Vị trí việc làm", **changes)


def ready_for_approve_positions(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "unit": agency, "positions": [FIRST, SECOND], "on": APPROVED}
    if "document" not in changes:
        facts["document"] = paper_in(agency, "24/QĐ-SKHCN")
    return facts | {"at": MORNING, "by": OFFICE} | changes


def position_list(**changes: Any) -> PositionList:
    return approve_positions(**ready_for_approve_positions(**changes))


def position(**changes: Any) -> Position:
    """The first of a list of its own."""
    return position_list(**changes).positions.get(name=FIRST.name)


def ready_for_list_position(**changes: Any) -> dict[str, Any]:
    listed = changes.get("listed") or position_list()
    named = Named(f"Văn thư {next(_SERIAL)}", PositionGroup.SUPPORTING)
    return {"listed": listed, "named": named, "at": MORNING, "by": OFFICE} | changes


def listed_later(**changes: Any) -> Position:
    return list_position(**ready_for_list_position(**changes))


def ready_for_describe_position(**changes: Any) -> dict[str, Any]:
    found = changes.get("position") or position()
    told = {"description": "Thẩm định công nghệ", "frame": "Đại học; tin học; tiếng Anh"}
    return {"position": found, "version": found.version, "at": MORNING, "by": OFFICE} | told | changes


def described(**changes: Any) -> Position:
    return describe_position(**ready_for_describe_position(**changes))


def complete_list(**changes: Any) -> PositionList:
    found = position_list(**changes)
    for one in found.positions.all():
        described(position=one)
    return PositionList.objects.get(pk=found.pk)


def ready_for_send_positions(**changes: Any) -> dict[str, Any]:
    listed = changes.get("listed") or complete_list()
    sent = changes.get("document") or paper_in(listed.agency, "70/SKHCN-VP", issued_on=date(2023, 2, 20))
    return {"listed": listed, "document": sent, "at": MORNING, "by": OFFICE} | changes


def sent_list(**changes: Any) -> PositionList:
    return send_positions(**ready_for_send_positions(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_position_lists(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a unit of its own: one has one at a time."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> PositionList:
    decision = paper_in(agency, "24/QĐ-SKHCN")
    facts: dict[str, Any] = {"valid_from": date(2018, 1, 2), "decision": decision}
    if "ended_on" in row:
        facts["valid_until"] = row["ended_on"] - timedelta(days=1)
    if "sent_on" in row:
        facts |= {"sent_by": decision, "completed_on": row["sent_on"]}
    unit = division(agency, f"vi-tri-{next(_SERIAL)}")
    return PositionList.objects.create(agency=agency, unit=unit, **(facts | row))
