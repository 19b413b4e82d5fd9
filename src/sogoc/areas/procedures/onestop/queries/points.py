"""What pages, figures and acts ask of one-stop points."""

from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.areas.procedures.onestop.models import (
    EquipmentCount,
    OnestopMember,
    OnestopPoint,
    OnestopTurn,
    SystemConnection,
)
from sogoc.areas.procedures.onestop.register import equipment_wanted, onestop_members, system_connections
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.documents.queries import holding
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Actor, reach

WEEK = 7


# ── the registers ──────────────────────────────────────────────────────────
def member_rows() -> tuple[QuerySet[OnestopMember], dict[str, Any]]:
    """The records behind the register `onestop_members`."""
    columns = {name: F(name) for name in onestop_members.columns()}
    named = {"key": F("pk"), "agency": F("agency"), "point": F("point__name")}
    return OnestopMember.objects.all(), columns | named


def connection_rows() -> tuple[QuerySet[SystemConnection], dict[str, Any]]:
    """The records behind the register `system_connections`."""
    columns = {name: F(name) for name in system_connections.columns()}
    return SystemConnection.objects.all(), columns | {"key": F("pk"), "agency": F("agency")}


# ── who sees what ──────────────────────────────────────────────────────────
def points_seen_by(by: Actor) -> QuerySet[OnestopPoint]:
    seen = seen_from(reach(by, "see_onestop"), "agency", "valid_from")
    return OnestopPoint.objects.filter(seen).select_related("agency")


def points_held(by: Actor, agency: Agency) -> QuerySet[OnestopPoint]:
    return points_seen_by(by).filter(held_during(agency, None))


def points_found(by: Actor, words: str) -> QuerySet[OnestopPoint]:
    """Those that stand, by their names and addresses."""
    return points_seen_by(by).filter(holding(words), valid_until=None)


def point_named(agency: Agency, name: str, day: date) -> OnestopPoint | None:
    return OnestopPoint.objects.filter(on(day), agency=agency, name=" ".join(name.split())).first()


def members_seen_by(by: Actor) -> QuerySet[OnestopMember]:
    seen = seen_from(reach(by, "see_onestop"), "agency", "valid_from")
    return OnestopMember.objects.filter(seen).select_related("agency", "point", "account")


def connections_seen_by(by: Actor) -> QuerySet[SystemConnection]:
    seen = seen_from(reach(by, "see_onestop"), "agency", "valid_from")
    return SystemConnection.objects.filter(seen).select_related("agency")


def connections_held(by: Actor, agency: Agency) -> QuerySet[SystemConnection]:
    return connections_seen_by(by).filter(held_during(agency, None))


def points_open_on(day: date) -> QuerySet[OnestopPoint]:
    """Of everybody: where a point is stands in public."""
    return OnestopPoint.objects.filter(on(day)).select_related("agency")


def members_at(points: QuerySet[OnestopPoint]) -> QuerySet[OnestopMember]:
    """Who works and worked at these points."""
    found = OnestopMember.objects.filter(point__in=points.values("pk"))
    return found.select_related("account", "point__agency").order_by(
        "point__agency__path", "point", "duty", "id"
    )


# ── what a point holds ─────────────────────────────────────────────────────
def members_of(point: OnestopPoint) -> QuerySet[OnestopMember]:
    """Who works there now first, then who did."""
    found = OnestopMember.objects.filter(point=point).select_related("account", "point", "agency")
    return found.order_by(F("valid_until").desc(nulls_first=True), "duty", "id")


def members_on(point: OnestopPoint, day: date) -> list[OnestopMember]:
    found = OnestopMember.objects.filter(on(day), point=point).select_related("account", "point", "agency")
    return list(found.order_by("duty", "id"))


def turns_between(point: OnestopPoint, first: date, last: date) -> list[OnestopTurn]:
    found = OnestopTurn.objects.filter(point=point, day__range=(first, last))
    return list(
        found.select_related("member__account", "instead_of__account").order_by("day", "-half", "counter")
    )


def turns_of(member: OnestopMember, day: date) -> QuerySet[OnestopTurn]:
    """Theirs from a day on."""
    found = OnestopTurn.objects.filter(member=member, day__gte=day)
    return found.select_related("instead_of__account").order_by("day", "-half")


def week_of(day: date) -> tuple[date, date]:
    """From Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=WEEK - 1)


def latest_counts(point: OnestopPoint) -> dict[str, EquipmentCount]:
    """By the kind, what was counted last."""
    found = EquipmentCount.objects.filter(point=point).order_by("counted_on")
    return {one.kind: one for one in found}


def equipment_lacking(point: OnestopPoint, day: date) -> list[str]:
    """What the law of a day wants and the point has none of that works."""
    counted = latest_counts(point)
    return [
        name for key, name in equipment_wanted(day).items() if key not in counted or not counted[key].working
    ]


def appointable(point: OnestopPoint, day: date) -> QuerySet[Account]:
    """Who holds an office in the agency of the point, or below it, on a day and does not work at the point then."""
    held = offices_on(day).filter(agency__path__startswith=point.agency.path)
    there = OnestopMember.objects.filter(Q(valid_until=None) | Q(valid_until__gte=day), point=point)
    found = Account.objects.filter(pk__in=held.values("account"), is_active=True)
    return found.exclude(pk__in=there.values("account")).order_by("name", "pk")
