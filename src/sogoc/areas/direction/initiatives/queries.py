"""What pages, figures and acts ask of initiatives, targets and awards."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, F, Q, QuerySet, Value, When
from django.db.models.functions import Concat

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach

from .models import Award, Initiative, InitiativeTarget
from .register import Verdict, awards, initiative_targets, initiatives

STATES = {
    "waiting": "Chưa xét",
    "recognised": "Được công nhận",
    "applied": "Đã áp dụng",
    "not_recognised": "Không được công nhận",
    "withdrawn": "Đã rút",
}


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")}
    return told | others


def initiative_rows() -> tuple[QuerySet[Initiative], dict[str, Any]]:
    """The records behind the register `initiatives`."""
    told = _named(initiatives.columns(), initiative=F("title"), unit=F("unit__name"))
    return Initiative.objects.all(), told


def target_rows() -> tuple[QuerySet[InitiativeTarget], dict[str, Any]]:
    """The records behind the register `initiative_targets`."""
    return InitiativeTarget.objects.all(), _named(initiative_targets.columns(), unit=F("unit__name"))


def award_rows() -> tuple[QuerySet[Award], dict[str, Any]]:
    """The records behind the register `awards`."""
    whom = Case(When(person="", then=F("unit__name")), default=Concat("person", Value(", "), F("unit__name")))
    return Award.objects.all(), _named(awards.columns(), award=F("title"), given_to=whom)


# ── who sees what ──────────────────────────────────────────────────────────
def initiatives_seen_by(by: Actor) -> QuerySet[Initiative]:
    seen = seen_from(reach(by, "see_initiative"), "agency", "registered_on")
    return Initiative.objects.filter(seen).select_related("agency", "unit", "decision")


def awards_seen_by(by: Actor) -> QuerySet[Award]:
    seen = seen_from(reach(by, "see_initiative"), "agency", "awarded_on")
    return Award.objects.filter(seen).select_related("agency", "unit", "decision", "initiative")


def awards_held(by: Actor, agency: Agency) -> QuerySet[Award]:
    return awards_seen_by(by).filter(held_during(agency, None))


def targets_seen_by(by: Actor) -> QuerySet[InitiativeTarget]:
    seen = seen_from(reach(by, "see_initiative"), "agency", "document__issued_on")
    return InitiativeTarget.objects.filter(seen).select_related("agency", "unit", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    year: int | None = None
    state: str = ""

    @property
    def in_state(self) -> Q:
        standing = Q(withdrawn_on=None)
        return {
            "waiting": standing & Q(judged_on=None),
            "recognised": standing & Q(verdict=Verdict.RECOGNISED.value),
            "applied": standing & Q(applied_on__isnull=False),
            "not_recognised": standing & Q(verdict=Verdict.NOT_RECOGNISED.value),
            "withdrawn": ~standing,
        }.get(self.state, Q())


def initiatives_wanted(by: Actor, wanted: Wanted) -> QuerySet[Initiative]:
    """One answer for the page, the spreadsheet and the API."""
    found = initiatives_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.year:
        found = found.filter(year=wanted.year)
    return found


# ── registered against target ──────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Followed:
    """What a division shall register in a year, and what it has."""

    unit: Agency
    target: InitiativeTarget | None
    registered: int
    recognised: int

    @property
    def lacking(self) -> int:
        return max((self.target.number if self.target else 0) - self.registered, 0)


def followed(by: Actor, agency: Agency, year: int) -> list[Followed]:
    """Each division that has a target or an initiative of the year."""
    targets = {one.unit_id: one for one in targets_seen_by(by).filter(held_during(agency, None), year=year)}
    held = initiatives_wanted(by, Wanted(agency=agency, year=year)).filter(withdrawn_on=None)
    recognised = Count("pk", filter=Q(verdict=Verdict.RECOGNISED.value))
    counted = held.order_by().values("unit").annotate(registered=Count("pk"), recognised=recognised)
    rows = {row["unit"]: row for row in counted}
    units = Agency.objects.filter(pk__in={*targets, *rows}).order_by("path")
    none = {"registered": 0, "recognised": 0}
    return [
        Followed(
            unit,
            targets.get(unit.pk),
            rows.get(unit.pk, none)["registered"],
            rows.get(unit.pk, none)["recognised"],
        )
        for unit in units
    ]
