"""Who sees what, and what lists are narrowed to."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from sogoc.areas.civil_service.conduct.models import (
    AccountabilityRule,
    Discipline,
    OwnedCriterion,
    Rotation,
    StaffRating,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

SIDE_STATES = {"standing": "Đang ghi nhận", "revoked": "Đã hủy"}
ROTATION_STATES = {
    "waiting": "Chưa chuyển đổi",
    "done": "Đã chuyển đổi",
    "excused": "Chưa thể chuyển đổi",
    "withdrawn": "Đã rút",
}
RATING_STATES = {
    "open": "Chờ tự đánh giá",
    "told": "Chờ xếp loại",
    "rated": "Chờ duyệt",
    "approved": "Đã duyệt",
}


# ── who sees what ──────────────────────────────────────────────────────────
def disciplines_seen_by(by: Actor) -> QuerySet[Discipline]:
    seen = seen_from(reach(by, "see_conduct"), "agency", "decided_on")
    return Discipline.objects.filter(seen).select_related("agency", "staff", "unit", "decision")


def rotations_seen_by(by: Actor) -> QuerySet[Rotation]:
    seen = seen_from(reach(by, "see_conduct"), "agency", "since")
    return Rotation.objects.filter(seen).select_related("agency", "staff", "unit", "document", "decision")


def ratings_seen_by(by: Actor) -> QuerySet[StaffRating]:
    """Those of one's reach, and one's own."""
    seen = under(reach(by, "see_staff_rating"), "agency__path") | _their_own(by)
    return StaffRating.objects.filter(seen).select_related("agency", "staff", "unit", "account")


def ratings_of_their_own(by: Actor) -> QuerySet[StaffRating]:
    return ratings_seen_by(by).filter(_their_own(by))


def _their_own(by: Actor) -> Q:
    kind, _, username = by.key.partition(":")
    return Q(account__username=username) if kind == "account" and not by.on_behalf_of else Q(pk__in=())


def criteria_seen_by(by: Actor) -> QuerySet[OwnedCriterion]:
    seen = seen_from(reach(by, "see_conduct"), "agency", "document__issued_on")
    return OwnedCriterion.objects.filter(seen).select_related("agency", "staff", "unit", "document")


def rules_seen_by(by: Actor) -> QuerySet[AccountabilityRule]:
    seen = seen_from(reach(by, "see_conduct"), "agency", "document__issued_on")
    return AccountabilityRule.objects.filter(seen).select_related("agency", "document")


# ── lists ──────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. Each list knows states of its own."""

    words: str = ""
    agency: Agency | None = None
    kind: str = ""
    state: str = ""
    year: int | None = None


def _narrowed(found: QuerySet[Any], wanted: Wanted, states: dict[str, Q], kind: str) -> QuerySet[Any]:
    found = found.filter(states.get(wanted.state, Q()))
    for word in fold(wanted.words).split():
        found = found.filter(staff__folded__contains=word)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    return found.filter(**{kind: wanted.kind}) if wanted.kind else found


def disciplines_wanted(by: Actor, wanted: Wanted) -> QuerySet[Discipline]:
    """One answer for the page, the spreadsheet and the API; so below."""
    states = {"standing": Q(revoked_on=None), "revoked": Q(revoked_on__isnull=False)}
    found = _narrowed(disciplines_seen_by(by), wanted, states, "side")
    return found.filter(decided_on__year=wanted.year) if wanted.year else found


def rotations_wanted(by: Actor, wanted: Wanted) -> QuerySet[Rotation]:
    standing = Q(withdrawn_on=None)
    states = {
        "waiting": standing & Q(done_on=None, excuse=""),
        "done": standing & Q(done_on__isnull=False),
        "excused": standing & ~Q(excuse=""),
        "withdrawn": ~standing,
    }
    found = _narrowed(rotations_seen_by(by), wanted, states, "field")
    return found.filter(due_on__year=wanted.year) if wanted.year else found


def ratings_wanted(by: Actor, wanted: Wanted) -> QuerySet[StaffRating]:
    states = {
        "open": Q(told_on=None),
        "told": Q(told_on__isnull=False, rated_on=None),
        "rated": Q(rated_on__isnull=False, approved_on=None),
        "approved": Q(approved_on__isnull=False),
    }
    found = _narrowed(ratings_seen_by(by), wanted, states, "level")
    return found.filter(year=wanted.year) if wanted.year else found
