"""Receptions, complaints, reports and declarations as tests need them, made through the acts; those of specs are
kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.civil_service.integrity.actions.accept_grievance import accept_grievance
from sogoc.areas.civil_service.integrity.actions.count_asset_declarations import count_asset_declarations
from sogoc.areas.civil_service.integrity.actions.hold_reception import hold_reception
from sogoc.areas.civil_service.integrity.actions.put_off_grievance import put_off_grievance
from sogoc.areas.civil_service.integrity.actions.receive_grievance import receive_grievance
from sogoc.areas.civil_service.integrity.actions.record_integrity_report import record_integrity_report
from sogoc.areas.civil_service.integrity.actions.settle_grievance import settle_grievance
from sogoc.areas.civil_service.integrity.models import (
    BY_DOCUMENT,
    AssetDeclaration,
    Grievance,
    IntegrityReport,
    Reception,
)
from sogoc.areas.civil_service.integrity.register import (
    AssetKind,
    Declared,
    GrievanceKind,
    Outcome,
    ReceptionKind,
    ReportKind,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import MORNING

RECEIVED, ACCEPTED, SETTLED = date(2023, 1, 5), date(2023, 1, 9), date(2023, 2, 8)
_SERIAL = count(1)


def report_paper(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed="12/BC-SKHCN").first()
    told = {"agency": agency, "issued_on": SETTLED, "summary": "Phòng, chống tham nhũng"}
    return found or document("12/BC-SKHCN", **told)


def ready_for_hold_reception(**changes: Any) -> dict[str, Any]:
    facts = {"kind": ReceptionKind.LEADER, "on": RECEIVED, "visits": 2, "people": 5, "groups": 0}
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "at": MORNING, "by": OFFICE} | facts | changes


def reception(**changes: Any) -> Reception:
    return hold_reception(**ready_for_hold_reception(**changes))


def ready_for_strike_reception(**changes: Any) -> dict[str, Any]:
    found = changes.get("reception") or reception()
    return {"reception": found, "reason": "Ghi nhầm ngày", "at": MORNING, "by": OFFICE} | changes


def ready_for_receive_grievance(**changes: Any) -> dict[str, Any]:
    facts = {"kind": GrievanceKind.COMPLAINT, "mark": "01", "on": RECEIVED, "about": "Kết quả kiểm định"}
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "at": MORNING, "by": OFFICE} | facts | changes


def grievance(**changes: Any) -> Grievance:
    return receive_grievance(**ready_for_receive_grievance(**changes))


def ready_for_accept_grievance(**changes: Any) -> dict[str, Any]:
    found = changes.get("grievance") or grievance()
    return {"grievance": found, "on": ACCEPTED, "at": MORNING, "by": OFFICE} | changes


def accepted(**changes: Any) -> Grievance:
    return accept_grievance(**ready_for_accept_grievance(**changes))


def ready_for_put_off_grievance(**changes: Any) -> dict[str, Any]:
    found = changes.get("grievance") or accepted()
    facts = {"document": changes.get("document") or report_paper(found.agency), "reason": "Vụ việc phức tạp"}
    return {"grievance": found, "at": MORNING, "by": OFFICE} | facts | changes


def later(**changes: Any) -> Grievance:
    return put_off_grievance(**ready_for_put_off_grievance(**changes))


def ready_for_settle_grievance(**changes: Any) -> dict[str, Any]:
    found = changes.get("grievance") or accepted()
    facts = {"outcome": Outcome.SETTLED, "on": SETTLED, "at": MORNING, "by": OFFICE}
    return {"grievance": found, "document": report_paper(found.agency)} | facts | changes


def settled(**changes: Any) -> Grievance:
    return settle_grievance(**ready_for_settle_grievance(**changes))


def ready_for_record_integrity_report(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"kind": ReportKind.CORRUPTION, "period": Period.parse("2023-Q1"), "due_on": date(2023, 3, 15)}
    by_which = {"document": changes.get("document") or report_paper(agency), "at": MORNING, "by": OFFICE}
    return {"agency": agency} | facts | by_which | changes


def integrity_report(**changes: Any) -> IntegrityReport:
    return record_integrity_report(**ready_for_record_integrity_report(**changes))


def ready_for_count_asset_declarations(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"kind": AssetKind.ANNUAL, "year": 2022, "numbers": Declared(12, 12, 12)}
    by_which = {"document": changes.get("document") or report_paper(agency), "at": MORNING, "by": OFFICE}
    return {"agency": agency} | facts | by_which | changes


def asset_declarations(**changes: Any) -> AssetDeclaration:
    return count_asset_declarations(**ready_for_count_asset_declarations(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_receptions(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """One of a kind on a day: those of a spec are of days of their own."""
    kept = []
    for row in rows:
        facts = {"kind": ReceptionKind.REGULAR.value, "visits": 1} | dict(row)
        facts.setdefault("people", facts["visits"])
        kept.append(str(Reception.objects.create(agency=agency, **facts).pk))
    return kept


def keep_grievances(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [_kept(agency, dict(row)) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> str:
    facts = {"kind": GrievanceKind.COMPLAINT.value, "mark": str(next(_SERIAL)), "about": "Mẫu", "year": 2023}
    facts |= {"received_on": date(2020, 1, 2)} | row
    late = facts.pop("on_time", None)
    if facts.get("settled_on"):
        facts.setdefault("outcome", Outcome.SETTLED.value)
        facts["accepted_on"] = facts["received_on"]
        first = facts["accepted_on"] + timedelta(days=1)
        facts["due_on"] = max(facts["settled_on"], first) if late is not False else first
        if facts["outcome"] in BY_DOCUMENT:
            facts["document"] = report_paper(agency)
    elif facts.get("due_on"):
        facts["accepted_on"] = facts["received_on"]
    return str(Grievance.objects.create(agency=agency, **facts).pk)


def keep_integrity_reports(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [_kept_report(agency, dict(row)) for row in rows]


def _kept_report(agency: Agency, row: dict[str, Any]) -> str:
    facts = {"kind": ReportKind.CORRUPTION.value, "period": f"2020-{next(_SERIAL)}"} | row
    in_time = facts.pop("on_time", True)
    facts.setdefault("sent_on", facts["due_on"] if in_time else date(2029, 1, 2))
    return str(IntegrityReport.objects.create(agency=agency, document=report_paper(agency), **facts).pk)


def keep_asset_declarations(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Of occasions of their own: an agency has one of a kind in a year."""
    kinds, kept = list(AssetKind), []
    for i, row in enumerate(rows):
        facts = {"kind": kinds[i % len(kinds)].value, "document": report_paper(agency), **row}
        facts["obliged"] = max(facts.get("obliged", 0), facts.get("declared", 0))
        kept.append(str(AssetDeclaration.objects.create(agency=agency, **facts).pk))
    return kept
