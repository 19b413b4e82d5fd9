"""What pages, figures and acts ask of receptions, complaints and denunciations, reports and declarations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum

from sogoc.areas.civil_service.integrity.models import AssetDeclaration, Grievance, IntegrityReport, Reception
from sogoc.areas.civil_service.integrity.register import (
    Outcome,
    asset_declarations,
    grievances,
    integrity_reports,
    receptions,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach

STATES = {
    "waiting": "Chưa thụ lý",
    "accepted": "Đang giải quyết",
    "overdue": "Quá hạn",
    "ended": "Đã xong",
}


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")}
    return told | others


def reception_rows() -> tuple[QuerySet[Reception], dict[str, Any]]:
    """The records behind the register `receptions`."""
    return Reception.objects.all(), _named(receptions.columns())


def grievance_rows() -> tuple[QuerySet[Grievance], dict[str, Any]]:
    """The records behind the register `grievances`."""
    return Grievance.objects.all(), _named(grievances.columns())


def report_rows() -> tuple[QuerySet[IntegrityReport], dict[str, Any]]:
    """The records behind the register `integrity_reports`."""
    told = _named(integrity_reports.columns(), number=F("document__printed"))
    return IntegrityReport.objects.all(), told


def asset_rows() -> tuple[QuerySet[AssetDeclaration], dict[str, Any]]:
    """The records behind the register `asset_declarations`."""
    return AssetDeclaration.objects.all(), _named(asset_declarations.columns())


# ── who sees what ──────────────────────────────────────────────────────────
def receptions_seen_by(by: Actor) -> QuerySet[Reception]:
    seen = seen_from(reach(by, "see_integrity"), "agency", "held_on")
    return Reception.objects.filter(seen).select_related("agency")


def grievances_seen_by(by: Actor) -> QuerySet[Grievance]:
    seen = seen_from(reach(by, "see_grievance"), "agency", "received_on")
    return Grievance.objects.filter(seen).select_related("agency", "document")


def reports_seen_by(by: Actor) -> QuerySet[IntegrityReport]:
    seen = seen_from(reach(by, "see_integrity"), "agency", "sent_on")
    return IntegrityReport.objects.filter(seen).select_related("agency", "document")


def assets_seen_by(by: Actor) -> QuerySet[AssetDeclaration]:
    seen = seen_from(reach(by, "see_integrity"), "agency", "document__issued_on")
    return AssetDeclaration.objects.filter(seen).select_related("agency", "document")


def held_at(found: QuerySet[Any], agency: Agency) -> QuerySet[Any]:
    """Those of an agency and of all below it."""
    return found.filter(held_during(agency, None))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of complaints and denunciations is narrowed to; an empty field does not narrow."""

    day: date
    words: str = ""
    kind: str = ""
    state: str = ""
    year: int | None = None
    agency: Agency | None = None

    @property
    def in_state(self) -> Q:
        open_ones = Q(settled_on=None)
        return {
            "waiting": open_ones & Q(accepted_on=None),
            "accepted": open_ones & Q(accepted_on__isnull=False),
            "overdue": open_ones & Q(due_on__lt=self.day),
            "ended": ~open_ones,
        }.get(self.state, Q())


def grievances_wanted(by: Actor, wanted: Wanted) -> QuerySet[Grievance]:
    """One answer for the page, the spreadsheet and the API."""
    found = grievances_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.year:
        found = found.filter(year=wanted.year)
    return found


# ── what stands above the lists ────────────────────────────────────────────
def grievance_sums(by: Actor, agency: Agency, year: int, today: date) -> dict[str, int]:
    """Of those received in a year: how many, ended, open, and open beyond their term."""
    found = held_at(grievances_seen_by(by), agency).filter(year=year).exclude(outcome=Outcome.DUPLICATE.value)
    ended = Q(settled_on__isnull=False)
    told: dict[str, int] = found.aggregate(
        received=Count("pk"),
        ended=Count("pk", filter=ended),
        left=Count("pk", filter=~ended),
        overdue=Count("pk", filter=~ended & Q(due_on__lt=today)),
    )
    return told


def reception_sums(by: Actor, agency: Agency, year: int) -> dict[str, int]:
    within = (date(year, 1, 1), date(year, 12, 31))
    found = held_at(receptions_seen_by(by), agency).filter(held_on__range=within)
    told = found.aggregate(days=Count("pk"), visits=Sum("visits"), people=Sum("people"))
    return {name: number or 0 for name, number in told.items()}
