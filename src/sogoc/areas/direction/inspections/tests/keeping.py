"""Inspections as specs tell them, kept without their acts."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.inspections.models import (
    Inspection,
    InspectionMatter,
    InspectionPlan,
    InspectionVisit,
)
from sogoc.areas.direction.inspections.register import MatterKind, Severity, Side, UnitKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document

HELD = date(2023, 2, 6)
_SERIAL = count(1)


def _kept_document(agency: Agency, **facts: Any) -> Document:
    number = next(_SERIAL)
    told = {
        "agency": agency,
        "flow": "out",
        "number": number,
        "year": 2023,
        "symbol": "KH-SKHCN",
        "series": "KH-SKHCN",
        "printed": f"{number}/KH-SKHCN",
        "kind": "plan",
        "issuer": agency.name,
        "issued_on": date(2023, 1, 2),
        "summary": "Mẫu",
        "folded": "mau",
    }
    return Document.objects.create(**(told | facts))


def keep_inspection_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [_kept_plan(agency, dict(row)) for row in rows]


def _kept_plan(agency: Agency, row: dict[str, Any]) -> str:
    printed = {"printed": row["number"]} if "number" in row else {}
    days = {"issued_on": row["issued_on"]} if "issued_on" in row else {}
    kept = _kept_document(agency, **printed, **days)
    told = {"units": row.get("units", 1), "first_quarter": 3, "last_quarter": 4}
    return str(InspectionPlan.objects.create(document=kept, year=row["year"], **told).document_id)


def _kept_inspection(agency: Agency, row: Mapping[str, Any]) -> Inspection:
    """What a spec leaves untold is what its other days need."""
    days = {name: row.get(name) for name in ("held_on", "concluded_on", "brought_on")}
    if days["brought_on"]:
        days["concluded_on"] = days["concluded_on"] or days["brought_on"]
    papers = {
        "notice": days["concluded_on"] and _printed(agency, row.get("notice")),
        "order": days["brought_on"] and _printed(agency, row.get("remedy_order")),
    }
    title = row.get("inspection", f"Kiểm tra {next(_SERIAL)}")
    told = {"side": row.get("side", Side.OWN.value), "inspector": "Đoàn kiểm tra", "year": 2023}
    return Inspection.objects.create(agency=agency, title=title, **told, **days, **papers)


def _printed(agency: Agency, number: str | None) -> Document:
    return _kept_document(agency, **({"printed": number} if number else {}))


def keep_inspections(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_inspection(agency, row).pk) for row in rows]


def keep_inspected_units(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [_kept_visit(agency, dict(row)) for row in rows]


def _kept_visit(agency: Agency, row: dict[str, Any]) -> str:
    held_on = row.get("held_on")
    above = _kept_inspection(agency, {"side": row.get("side", Side.OWN.value), "held_on": held_on})
    told = {"kind": row.get("kind", UnitKind.DIVISION.value), "units": row.get("units", 1)}
    when = {"planned_on": held_on or HELD, "held_on": held_on, "minutes": "Mẫu" if held_on else ""}
    return str(InspectionVisit.objects.create(inspection=above, agency=agency, **told, **when).pk)


def keep_inspection_matters(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [_kept_matter(agency, dict(row)) for row in rows]


def _kept_matter(agency: Agency, row: dict[str, Any]) -> str:
    above = _kept_inspection(agency, {"side": row.pop("side", Side.OWN.value)})
    kind = row.setdefault("kind", MatterKind.FINDING.value)
    row.setdefault("severity", Severity.MINOR.value if kind == MatterKind.FINDING else "")
    if row.get("closed_on"):
        row.setdefault("done_on", row["closed_on"])
        row["verified_by"] = "account:khac"
    if row.get("done_on"):
        row |= {"done": "Mẫu", "document": _kept_document(agency), "done_by": "account:nguoi.lam"}
    told = {"mark": "a", "text": "Mẫu"} | row
    return str(InspectionMatter.objects.create(inspection=above, agency=agency, **told).pk)
