"""What pages, figures and acts ask of inspections of decentralised powers and of a field."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, Refusal, reach

from .models import FieldFinding, FieldInspection, InspectedBody
from .register import InspectionKind, field_findings, field_inspections, inspected_bodies

STATES = {
    "waiting": "Chưa tiến hành",
    "held": "Đang tiến hành",
    "concluded": "Đã kết luận",
    "dropped": "Đã bỏ",
}


class FieldInspectionConcluded(Refusal):
    "“{title}” đã kết luận ngày {day}. Cơ quan được kiểm tra, thanh tra không đổi được nữa."


class FieldInspectionDropped(Refusal):
    "“{title}” đã bỏ ngày {day}."


def refuse_closed(inspection: FieldInspection) -> None:
    if inspection.concluded_on:
        raise FieldInspectionConcluded(title=inspection.title, day=inspection.concluded_on)
    if inspection.dropped_on:
        raise FieldInspectionDropped(title=inspection.title, day=inspection.dropped_on)


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")}
    return told | others


def inspection_rows() -> tuple[QuerySet[FieldInspection], dict[str, Any]]:
    """The records behind the register `field_inspections`."""
    told = _named(field_inspections.columns(), inspection=F("title"))
    return FieldInspection.objects.all(), told


def body_rows() -> tuple[QuerySet[InspectedBody], dict[str, Any]]:
    """The records behind the register `inspected_bodies`."""
    told = _named(inspected_bodies.columns(), body=F("name"), inspection=F("inspection__title"))
    return InspectedBody.objects.all(), told


def finding_rows() -> tuple[QuerySet[FieldFinding], dict[str, Any]]:
    """The records behind the register `field_findings`."""
    return FieldFinding.objects.all(), _named(
        field_findings.columns(), finding=F("text"), body=F("body__name")
    )


# ── who sees what ──────────────────────────────────────────────────────────
def field_inspections_seen_by(by: Actor) -> QuerySet[FieldInspection]:
    seen = seen_from(reach(by, "see_field_inspection"), "agency", "decision__issued_on")
    return FieldInspection.objects.filter(seen).select_related("agency", "decision", "conclusion")


def bodies_seen_by(by: Actor) -> QuerySet[InspectedBody]:
    seen = seen_from(reach(by, "see_field_inspection"), "agency", "inspected_on")
    return InspectedBody.objects.filter(seen).select_related("agency", "inspection")


def findings_seen_by(by: Actor) -> QuerySet[FieldFinding]:
    seen = seen_from(reach(by, "see_field_inspection"), "agency", "found_on")
    related = ("agency", "document", "body__inspection")
    return FieldFinding.objects.filter(seen).select_related(*related)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    kind: str = ""
    agency: Agency | None = None
    year: int | None = None
    state: str = ""

    @property
    def in_state(self) -> Q:
        standing = Q(dropped_on=None)
        return {
            "waiting": standing & Q(held_on=None),
            "held": standing & Q(held_on__isnull=False, concluded_on=None),
            "concluded": Q(concluded_on__isnull=False),
            "dropped": ~standing,
        }.get(self.state, Q())


def field_inspections_wanted(by: Actor, wanted: Wanted) -> QuerySet[FieldInspection]:
    """One answer for the page, the spreadsheet and the API."""
    found = field_inspections_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.year:
        found = found.filter(year=wanted.year)
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    return found


def findings_within(by: Actor, wanted: Wanted) -> QuerySet[FieldFinding]:
    """What the inspections that are asked for found."""
    inside = field_inspections_wanted(by, wanted).order_by().values("pk")
    return findings_seen_by(by).filter(body__inspection__in=inside)


@dataclass(frozen=True, slots=True)
class Sums:
    """What stands above a list: of a year, how many bodies were inspected, what was found, and what is left."""

    kind: InspectionKind
    bodies: int
    found: int
    resolved: int
    overdue: int

    @property
    def left(self) -> int:
        return self.found - self.resolved


def sums_of(by: Actor, agency: Agency, year: int, today: date) -> list[Sums]:
    within = (date(year, 1, 1), date(year, 12, 31))
    bodies = bodies_seen_by(by).filter(held_during(agency, None), inspected_on__range=within)
    came = {row["kind"]: row["n"] for row in bodies.order_by().values("kind").annotate(n=Count("pk"))}
    findings = findings_seen_by(by).filter(held_during(agency, None), found_on__range=within)
    open_late = Q(resolved_on=None, due_on__lt=today)
    told = (
        findings.order_by()
        .values("kind")
        .annotate(
            found=Count("pk"),
            resolved=Count("pk", filter=Q(resolved_on__isnull=False)),
            overdue=Count("pk", filter=open_late),
        )
    )
    rows: dict[str, dict[str, Any]] = {row["kind"]: {**row} for row in told}
    none = {"found": 0, "resolved": 0, "overdue": 0}
    return [
        Sums(kind, came.get(kind.value, 0), **{name: rows.get(kind.value, none)[name] for name in none})
        for kind in InspectionKind
    ]


def bodies_of(inspection: FieldInspection) -> QuerySet[InspectedBody]:
    return inspection.bodies.annotate(found=Count("findings"))


def findings_of(inspection: FieldInspection) -> QuerySet[FieldFinding]:
    return FieldFinding.objects.filter(body__inspection=inspection).select_related("body", "document")
