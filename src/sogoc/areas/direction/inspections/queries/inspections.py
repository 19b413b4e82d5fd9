"""What pages, figures and acts ask of inspections, their plans and their visits."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, F, Q, QuerySet, Value, When

from sogoc.areas.direction.inspections.models import (
    ChecklistItem,
    ChecklistMark,
    Inspection,
    InspectionPlan,
    InspectionVisit,
    TeamMember,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import on, subtree
from sogoc.foundations.documents.queries import within_sight
from sogoc.foundations.documents.traits import Secrecy
from sogoc.kernel.acts import Actor, reach

NORMAL = Secrecy.NORMAL.value
OF_INSPECTION = ("agency", "plan__document", "decision", "notice", "order")


# ── the registers ──────────────────────────────────────────────────────────
def plan_rows() -> tuple[QuerySet[InspectionPlan], dict[str, Any]]:
    """The records behind the register `inspection_plans`; the key is the document's. Secret plans are none of them, nor
    are numbers that were cancelled."""
    counted = InspectionPlan.objects.filter(document__secrecy=NORMAL, document__cancelled_on=None)
    return counted, {
        "key": F("document_id"),
        "agency": F("document__agency"),
        "number": F("document__printed"),
        "issued_on": F("document__issued_on"),
        "year": F("year"),
        "units": F("units"),
    }


def inspection_rows() -> tuple[QuerySet[Inspection], dict[str, Any]]:
    """The records behind the register `inspections`."""
    named = {name: F(name) for name in ("side", "held_on", "concluded_on", "brought_on")}
    named["inspection"] = F("title")
    papers = {"notice": _printed("notice"), "remedy_order": _printed("order")}
    return Inspection.objects.all(), named | papers | {"key": F("pk"), "agency": F("agency")}


def _printed(field: str) -> Case:
    """A secret document is named nowhere."""
    shown = When(**{f"{field}__secrecy": NORMAL}, then=F(f"{field}__printed"))
    return Case(shown, default=Value(None), output_field=CharField())


def visit_rows() -> tuple[QuerySet[InspectionVisit], dict[str, Any]]:
    """The records behind the register `inspected_units`."""
    named = {name: F(name) for name in ("kind", "units", "held_on")}
    above = {"inspection": F("inspection__title"), "side": F("inspection__side")}
    return InspectionVisit.objects.all(), named | above | {"key": F("pk"), "agency": F("agency")}


# ── who sees what ──────────────────────────────────────────────────────────
def inspections_seen_by(by: Actor) -> QuerySet[Inspection]:
    seen = seen_from(reach(by, "see_inspection"), "agency", "held_on")
    return Inspection.objects.filter(seen).select_related(*OF_INSPECTION)


def inspections_held(by: Actor, agency: Agency) -> QuerySet[Inspection]:
    return inspections_seen_by(by).filter(held_during(agency, None))


def visits_seen_by(by: Actor) -> QuerySet[InspectionVisit]:
    seen = seen_from(reach(by, "see_inspection"), "agency", "planned_on")
    return InspectionVisit.objects.filter(seen).select_related("agency", "inspection__agency", "unit")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    agency: Agency | None = None
    year: int | None = None
    side: str = ""
    state: str = ""
    """planned, held, concluded, brought, dropped"""
    words: str = ""


STATES = {
    "planned": Q(held_on=None, concluded_on=None, dropped_on=None),
    "held": Q(held_on__isnull=False, concluded_on=None),
    "concluded": Q(concluded_on__isnull=False, brought_on=None),
    "brought": Q(brought_on__isnull=False),
    "dropped": Q(dropped_on__isnull=False),
}


def inspections_wanted(by: Actor, wanted: Wanted) -> QuerySet[Inspection]:
    """One answer for the page, the spreadsheet and the API."""
    found = inspections_held(by, wanted.agency) if wanted.agency else inspections_seen_by(by)
    if wanted.year:
        found = found.filter(year=wanted.year)
    if wanted.side:
        found = found.filter(side=wanted.side)
    if wanted.words:
        found = found.filter(Q(title__icontains=wanted.words) | Q(inspector__icontains=wanted.words))
    return found.filter(STATES.get(wanted.state, Q()))


def plans_of(agency: Agency, by: Actor) -> QuerySet[InspectionPlan]:
    """The newest first; a secret one is seen by those who may see its document."""
    found = InspectionPlan.objects.filter(held_during(agency, None, "document__agency"))
    return found.filter(within_sight(by, "document__")).select_related("document__agency")


# ── what an inspection holds ───────────────────────────────────────────────
def team_of(inspection: Inspection) -> list[TeamMember]:
    return list(inspection.team.order_by("id"))


def items_of(inspection: Inspection) -> list[ChecklistItem]:
    return list(inspection.checklist.order_by("number"))


def visits_of(inspection: Inspection) -> QuerySet[InspectionVisit]:
    return inspection.visits.select_related("inspection", "unit", "agency").prefetch_related("unit__names")


def marks_of(visit: InspectionVisit) -> list[ChecklistMark]:
    return list(visit.marks.select_related("item").order_by("item__number"))


def units_of(agency: Agency, day: date) -> QuerySet[Agency]:
    """Its divisions and subordinates of a day, as the tree stands."""
    return subtree(agency).filter(on(day)).exclude(pk=agency.pk).order_by("path")
