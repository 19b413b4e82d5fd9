"""What pages, figures and acts ask of units and of what is to be cut."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When

from sogoc.foundations.agencies.models import Agency, AgencyPlace, Succession, SuccessionKind
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import on, under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

from .models import ReductionPlan
from .register import Left, reduction_plans


# ── the registers ──────────────────────────────────────────────────────────
def unit_rows() -> tuple[QuerySet[AgencyPlace], dict[str, Any]]:
    """The records behind the register `units`: where each unit stood, from one day to another, below whom."""
    told = {
        "key": F("pk"),
        "agency": F("parent"),
        "unit": F("agency__name"),
        "kind": F("agency__kind"),
        "parent_kind": F("parent__kind"),
        "valid_from": F("valid_from"),
        "ended_on": F("ended_on"),
        "left": left(),
    }
    return AgencyPlace.objects.all(), told


def plan_rows() -> tuple[QuerySet[ReductionPlan], dict[str, Any]]:
    """The records behind the register `reduction_plans`."""
    told: dict[str, Any] = {name: F(name) for name in reduction_plans.columns()}
    return ReductionPlan.objects.all(), told | {"key": F("pk")}


def left() -> Case:
    """Why a unit is no more where it stood: blank while it stands.

    A merger into a unit that was founded by it replaces one of those merged, the first; the others are cut."""
    last = Q(valid_until=F("agency__valid_until"))
    return Case(
        When(valid_until=None, then=Value(Left.STANDS.value)),
        When(last & (_dissolved() | _merged_away()), then=Value(Left.CUT.value)),
        When(last, then=Value(Left.REPLACED.value)),
        default=Value(Left.MOVED.value),
        output_field=CharField(),
    )


def _dissolved() -> Exists:
    steps = Succession.objects.filter(kind=SuccessionKind.DISSOLVE, predecessor=OuterRef("agency"))
    return Exists(steps.order_by())


def _merged_away() -> Exists:
    earlier = Succession.objects.filter(
        kind=SuccessionKind.MERGE,
        successor=OuterRef("successor"),
        happened_on=OuterRef("happened_on"),
        predecessor__lt=OuterRef("predecessor"),
    )
    into_what_stood = Q(successor__valid_from__lt=F("happened_on"))
    steps = Succession.objects.filter(kind=SuccessionKind.MERGE, predecessor=OuterRef("agency"))
    return Exists(steps.filter(into_what_stood | Exists(earlier.order_by())).order_by())


# ── units ──────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Wanted:
    """Those that stood on a day or, of one way of leaving, those that left that way. An empty field does not narrow."""

    day: date
    words: str = ""
    agency: Agency | None = None
    kind: str = ""
    left: str = ""


def units_seen_by(by: Actor) -> QuerySet[AgencyPlace]:
    """Each place of an agency below another, with why it left it."""
    seen = under(reach(by, "see_agency"), "agency__path")
    found = AgencyPlace.objects.filter(seen, parent__isnull=False)
    return found.annotate(left=left()).select_related("agency", "parent")


def units_wanted(by: Actor, wanted: Wanted) -> QuerySet[AgencyPlace]:
    """One answer for the page, the spreadsheet and the API."""
    found = units_seen_by(by)
    for word in fold(wanted.words).split():
        found = found.filter(agency__folded__contains=word)
    if wanted.agency:
        found = found.filter(path__startswith=wanted.agency.path).exclude(agency=wanted.agency)
    if wanted.kind:
        found = found.filter(agency__kind=wanted.kind)
    return found.filter(Q(left=wanted.left) if wanted.left else on(wanted.day))


# ── plans ──────────────────────────────────────────────────────────────────
def plans_seen_by(by: Actor) -> QuerySet[ReductionPlan]:
    seen = seen_from(reach(by, "see_reduction_plan"), "agency", "document__issued_on")
    return ReductionPlan.objects.filter(seen).select_related("agency", "document")


def plans_held(by: Actor, agency: Agency, year: int | None = None) -> QuerySet[ReductionPlan]:
    found = plans_seen_by(by).filter(held_during(agency, None))
    return found.filter(year=year) if year else found
