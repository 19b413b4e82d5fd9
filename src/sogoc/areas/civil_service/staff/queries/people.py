"""Who is there, as what, and who leads."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from sogoc.areas.civil_service.staff.models import Leadership, Staff, Stay
from sogoc.areas.civil_service.staff.register import Seat, StaffKind, Tier, leaderships, stays
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import on, subtree
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

STATES = {"here": "Đang làm việc", "leads": "Đang giữ chức vụ lãnh đạo", "left": "Đã thôi"}
SUBORDINATES = {
    "administrative_subordinate": Seat.ADMINISTRATIVE_SUBORDINATE,
    "service_unit": Seat.SERVICE_UNIT,
}


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")}
    return told | {"who": F("staff__called"), "unit": F("unit__name")} | others


def stay_rows() -> tuple[QuerySet[Stay], dict[str, Any]]:
    """The records behind the register `stays`."""
    return Stay.objects.all(), _named(stays.columns())


def leadership_rows() -> tuple[QuerySet[Leadership], dict[str, Any]]:
    """The records behind the register `leaderships`."""
    return Leadership.objects.all(), _named(leaderships.columns(), post=F("title"))


# ── where a unit stands ────────────────────────────────────────────────────
def seat_of(unit: Agency) -> Seat:
    """In a service unit or a sub-department is whoever is in one of its divisions too."""
    kinds = dict(Agency.objects.filter(key__in=unit.steps).values_list("key", "kind"))
    found = (SUBORDINATES.get(kinds.get(key, "")) for key in reversed(unit.steps))
    return next((seat for seat in found if seat), Seat.OFFICE)


def tier_of(unit: Agency) -> Tier:
    """Who heads a service unit or a sub-department equals who heads a division of the office."""
    if unit.kind in SUBORDINATES:
        return Tier.DIVISION
    if seat_of(unit) is not Seat.OFFICE:
        return Tier.SUBORDINATE_DIVISION
    return Tier.DIVISION if unit.kind == "division" else Tier.AGENCY


# ── who sees what ──────────────────────────────────────────────────────────
def staff_seen_by(by: Actor) -> QuerySet[Staff]:
    """Those of an agency that moved away are seen from where they stood during a stay of theirs."""
    seen = Stay.objects.filter(seen_from(reach(by, "see_staff"), "agency", "valid_from"))
    return Staff.objects.filter(pk__in=seen.values("staff")).select_related("agency")


def stays_seen_by(by: Actor) -> QuerySet[Stay]:
    seen = seen_from(reach(by, "see_staff"), "agency", "valid_from")
    related = ("agency", "staff", "unit", "position", "decision", "ended_by")
    return Stay.objects.filter(seen).select_related(*related)


def leaderships_seen_by(by: Actor) -> QuerySet[Leadership]:
    seen = seen_from(reach(by, "see_staff"), "agency", "valid_from")
    related = ("agency", "staff", "unit", "decision", "ended_by")
    return Leadership.objects.filter(seen).select_related(*related)


def leaderships_held(by: Actor, agency: Agency) -> QuerySet[Leadership]:
    return leaderships_seen_by(by).filter(held_during(agency, None))


# ── on a day ───────────────────────────────────────────────────────────────
def stay_on(staff: Staff, day: date) -> Stay | None:
    """As what somebody was there that day: what a rating or a discipline of that day speaks of."""
    return staff.stays.filter(on(day)).select_related("unit").first()


def leadership_on(staff: Staff, day: date) -> Leadership | None:
    """What somebody led that day."""
    return staff.leaderships.filter(on(day)).select_related("unit").first()


def people_in(unit: Agency, day: date) -> QuerySet[Stay]:
    """Who is in a unit, or in one below it, on that day or later: it cannot be closed while somebody is."""
    return Stay.objects.filter(
        Q(valid_until=None) | Q(valid_until__gte=day), unit__in=subtree(unit)
    ).select_related("staff", "unit")


def leaders_counted(agency: Agency, day: date) -> dict[str, int]:
    """How many lead on a day, by how high."""
    held = Leadership.objects.filter(on(day), held_during(agency, None)).order_by()
    return dict(held.values_list("tier").annotate(many=Count("pk")))


# ── a list ─────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    unit: Agency | None = None
    kind: StaffKind | None = None
    state: str = ""

    @property
    def in_state(self) -> Q:
        here = Q(valid_until=None)
        led = Leadership.objects.filter(valid_until=None).values("staff")
        return {
            "here": here,
            "leads": here & Q(staff__in=led),
            "left": ~here & ~Q(leaving="moved_within"),
        }.get(self.state, Q())


def stays_wanted(by: Actor, wanted: Wanted) -> QuerySet[Stay]:
    """One answer for the page, the spreadsheet and the API."""
    found = stays_seen_by(by).filter(wanted.in_state)
    for word in fold(wanted.words).split():
        found = found.filter(staff__folded__contains=word)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.unit:
        found = found.filter(unit__path__startswith=wanted.unit.path)
    return found.filter(kind=wanted.kind.value) if wanted.kind else found
