"""Inspections of a field as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.organisation.decentralisation.actions.conclude_field_inspection import (
    conclude_field_inspection,
)
from sogoc.areas.organisation.decentralisation.actions.drop_field_inspection import drop_field_inspection
from sogoc.areas.organisation.decentralisation.actions.inspect_body import inspect_body
from sogoc.areas.organisation.decentralisation.actions.open_field_inspection import open_field_inspection
from sogoc.areas.organisation.decentralisation.actions.record_field_finding import record_field_finding
from sogoc.areas.organisation.decentralisation.actions.resolve_field_finding import resolve_field_finding
from sogoc.areas.organisation.decentralisation.models import FieldFinding, FieldInspection, InspectedBody
from sogoc.areas.organisation.decentralisation.register import InspectionKind, Level
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

DECIDED, CAME, CONCLUDED = date(2023, 1, 3), date(2023, 1, 10), date(2023, 2, 6)
TITLE = "Thanh tra đo lường trong kinh doanh xăng dầu"
DISTRICT = "Ủy ban nhân dân huyện Châu Đức"
_SERIAL = count(1)


def numbered_document(printed: str, agency: Agency, day: date) -> Document:
    """There is one in the book, or else there is now."""
    found = Document.objects.filter(agency=agency, printed=printed).first()
    return found or document(printed, agency=agency, issued_on=day, summary=TITLE)


def ready_for_open_field_inspection(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "kind": InspectionKind.SPECIALISED, "title": TITLE, "year": 2023}
    by_which = {"document": changes.get("document") or numbered_document("15/QĐ-SKHCN", agency, DECIDED)}
    return facts | by_which | {"at": MORNING, "by": OFFICE} | changes


def inspection(**changes: Any) -> FieldInspection:
    return open_field_inspection(**ready_for_open_field_inspection(**changes))


def _of(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("inspection") or inspection()
    return {"inspection": found, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_inspect_body(**changes: Any) -> dict[str, Any]:
    return _of(changes, name=DISTRICT, level=Level.DISTRICT, on=CAME)


def body(**changes: Any) -> InspectedBody:
    return inspect_body(**ready_for_inspect_body(**changes))


def ready_for_strike_inspected_body(**changes: Any) -> dict[str, Any]:
    return {
        "body": changes.get("body") or body(),
        "reason": "Nhầm huyện",
        "at": MORNING,
        "by": OFFICE,
    } | changes


def ready_for_record_field_finding(**changes: Any) -> dict[str, Any]:
    facts = {"text": "Chưa kiểm định 2 cột đo", "due_on": date(2023, 3, 31), "at": MORNING, "by": OFFICE}
    return {"body": changes.get("body") or body()} | facts | changes


def finding(**changes: Any) -> FieldFinding:
    return record_field_finding(**ready_for_record_field_finding(**changes))


def ready_for_strike_field_finding(**changes: Any) -> dict[str, Any]:
    found = changes.get("finding") or finding()
    return {"finding": found, "reason": "Ghi hai lần", "at": MORNING, "by": OFFICE} | changes


def ready_for_resolve_field_finding(**changes: Any) -> dict[str, Any]:
    found = changes.get("finding") or finding()
    facts = {"how": "Đã kiểm định cả 2 cột đo", "on": CONCLUDED, "at": MORNING, "by": OFFICE}
    by_which = changes.get("document") or numbered_document("30/BC-SKHCN", found.agency, CONCLUDED)
    return {"finding": found, "document": by_which} | facts | changes


def resolved(**changes: Any) -> FieldFinding:
    return resolve_field_finding(**ready_for_resolve_field_finding(**changes))


def ready_for_conclude_field_inspection(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or body().inspection
    by_which = changes.get("document") or numbered_document("21/KL-SKHCN", found.agency, CONCLUDED)
    return {"inspection": found, "document": by_which, "at": MORNING, "by": OFFICE} | changes


def concluded(**changes: Any) -> FieldInspection:
    return conclude_field_inspection(**ready_for_conclude_field_inspection(**changes))


def ready_for_drop_field_inspection(**changes: Any) -> dict[str, Any]:
    return _of(changes, reason="Trùng với thanh tra tỉnh")


def dropped(**changes: Any) -> FieldInspection:
    return drop_field_inspection(**ready_for_drop_field_inspection(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_field_inspections(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept(agency, **dict(row)).pk) for row in rows]


def _kept(agency: Agency, **row: Any) -> FieldInspection:
    number = next(_SERIAL)
    facts = {"kind": InspectionKind.SPECIALISED.value, "title": f"{TITLE} {number}", "year": 2021}
    decision = document(f"{number}/QĐ-SKHCN", agency=agency, issued_on=date(2020, 1, 2))
    return FieldInspection.objects.create(agency=agency, decision=decision, **(facts | row))


def keep_inspected_bodies(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_body(agency, **dict(row)).pk) for row in rows]


def _kept_body(agency: Agency, **row: Any) -> InspectedBody:
    found = FieldInspection.objects.filter(agency=agency).first() or _kept(agency)
    facts = {"kind": found.kind, "level": Level.DISTRICT.value, "inspected_on": date(2021, 1, 4)}
    name = f"{DISTRICT} {next(_SERIAL)}"
    return InspectedBody.objects.create(agency=agency, inspection=found, name=name, **(facts | row))


def keep_field_findings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_finding(agency, dict(row)).pk) for row in rows]


def _kept_finding(agency: Agency, row: dict[str, Any]) -> FieldFinding:
    found = InspectedBody.objects.filter(agency=agency).first() or _kept_body(agency)
    facts = {"kind": found.kind, "text": f"Vấn đề {next(_SERIAL)}", "found_on": date(2021, 1, 4)}
    if row.get("resolved_on"):
        facts |= {"resolution": "Đã xử lý", "document": found.inspection.decision}
    return FieldFinding.objects.create(agency=agency, body=found, **(facts | row))
