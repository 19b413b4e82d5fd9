"""What pages, figures and acts ask of what is to be remedied."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter
from sogoc.areas.direction.inspections.register import MatterKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.models import Evidence
from sogoc.foundations.documents.queries import within_sight
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.roles import Role

PLAIN = ("mark", "kind", "severity", "found_on", "due_on", "done_on", "closed_on")


def matter_rows() -> tuple[QuerySet[InspectionMatter], dict[str, Any]]:
    """The records behind the register `inspection_matters`."""
    columns = {name: F(name) for name in PLAIN} | {"side": F("inspection__side")}
    return InspectionMatter.objects.all(), columns | {"key": F("pk"), "agency": F("agency")}


def matters_seen_by(by: Actor) -> QuerySet[InspectionMatter]:
    """Of the agencies in reach, and those that a unit in reach owes."""
    paths = reach(by, "see_inspection")
    seen = seen_from(paths, "agency", "found_on") | seen_from(paths, "unit", "found_on")
    return InspectionMatter.objects.filter(seen).select_related("agency", "inspection", "unit", "document")


@dataclass(frozen=True, slots=True)
class MatterWanted:
    """What a list is narrowed to, as of a day; an empty field does not narrow."""

    on: date
    agency: Agency | None = None
    kind: str = ""
    state: str = ""
    """open, late, done, closed"""
    words: str = ""


def state_of_matters(state: str, on: date) -> Q:
    match state:
        case "open":
            return Q(done_on=None)
        case "late":
            return Q(done_on=None, due_on__lt=on)
        case "done":
            return Q(done_on__isnull=False, closed_on=None)
        case "closed":
            return Q(closed_on__isnull=False)
    return Q()


def unremedied_by(until: date) -> list[InspectionMatter]:
    """Due not after this day, and not even reported."""
    found = InspectionMatter.objects.filter(done_on=None, closed_on=None, due_on__lte=until)
    return list(found.select_related("agency", "unit", "inspection").order_by("due_on", "pk"))


def owing(matter: InspectionMatter, day: date) -> list[Account]:
    """Who heads the division that owes it, else the office."""
    roles = [Role.DIVISION_HEAD] if matter.unit else [Role.OFFICE]
    return holders_on(day, roles, matter.held_at)


def matters_wanted(by: Actor, wanted: MatterWanted) -> QuerySet[InspectionMatter]:
    """One answer for the page, the spreadsheet, the API and the search. Those of a division are those that it owes."""
    found = matters_seen_by(by)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None) | held_during(wanted.agency, None, "unit"))
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.words:
        found = found.filter(text__icontains=wanted.words)
    return found.filter(state_of_matters(wanted.state, wanted.on))


def matters_of(inspection: Inspection) -> list[InspectionMatter]:
    """Findings first, then recommendations, each in the order of the paper."""
    found = inspection.matters.select_related("agency", "inspection", "unit", "document")
    return list(found.order_by("kind", "id"))


def remedies_of(inspection: Inspection) -> list[InspectionMatter]:
    """The remedial table: its recommendations, or its findings where nothing was recommended."""
    matters = matters_of(inspection)
    asked = [one for one in matters if one.kind == MatterKind.RECOMMENDATION.value]
    return asked or matters


def documents_of(matters: list[InspectionMatter], by: Actor) -> dict[int, list[str]]:
    """By which documents each was remedied, as far as somebody sees them: the one that the report names, then its other
    evidence, in one question for all."""
    kind = InspectionMatter._meta.label_lower
    keys = [str(one.pk) for one in matters]
    held = Evidence.objects.filter(within_sight(by, "document__"), kind=kind, key__in=keys, withdrawn_on=None)
    found: dict[int, list[str]] = {one.pk: [str(one.document)] if one.document else [] for one in matters}
    for one in held.select_related("document").order_by("document__issued_on", "id"):
        named = str(one.document)
        if named not in found[int(one.key)]:
            found[int(one.key)].append(named)
    return found
