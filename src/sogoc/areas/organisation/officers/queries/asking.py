"""What pages, figures and acts ask of who is in charge of what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.register import Seat, officers_in_charge
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import agencies_seen_by, subtree
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach

STATES = {"now": "Đang phụ trách", "ended": "Đã thôi"}


def officer_rows() -> tuple[QuerySet[OfficerInCharge], dict[str, Any]]:
    """The records behind the register `officers_in_charge`."""
    told = {name: F(name) for name in officers_in_charge.columns()}
    return OfficerInCharge.objects.all(), told | {"key": F("pk"), "agency": F("agency")}


def officers_seen_by(by: Actor) -> QuerySet[OfficerInCharge]:
    seen = seen_from(reach(by, "see_officer_in_charge"), "agency", "valid_from")
    return OfficerInCharge.objects.filter(seen).select_related("agency", "account", "document", "released_by")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    duty: str = ""
    seat: str = ""
    state: str = ""
    agency: Agency | None = None


def officers_wanted(by: Actor, wanted: Wanted) -> QuerySet[OfficerInCharge]:
    """One answer for the page, the spreadsheet and the API."""
    states = {"now": Q(valid_until=None), "ended": Q(valid_until__isnull=False)}
    found = officers_seen_by(by).filter(states.get(wanted.state, Q()), holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.duty:
        found = found.filter(duty=wanted.duty)
    if wanted.seat:
        found = found.filter(seat=wanted.seat)
    return found


# ── who is lacking ─────────────────────────────────────────────────────────
def agencies_that_answer(by: Actor, above: Agency, day: date) -> QuerySet[Agency]:
    """The agencies below one, and itself, that have somebody in charge on a day: a division is not asked for it."""
    standing = Q(valid_from__lte=day) & (Q(valid_until=None) | Q(valid_until__gte=day))
    inside = subtree(above).values("pk")
    return agencies_seen_by(by).filter(standing, pk__in=inside).exclude(kind="division")


def principals_on(agencies: Iterable[Agency], day: date) -> dict[tuple[int, str], OfficerInCharge]:
    """By agency and duty: one question for a page of agencies."""
    standing = Q(valid_from__lte=day) & (Q(valid_until=None) | Q(valid_until__gte=day))
    found = OfficerInCharge.objects.filter(
        standing, agency__in=[one.pk for one in agencies], seat=Seat.PRINCIPAL.value
    )
    return {(one.agency_id, one.duty): one for one in found.select_related("account")}


def overlapping(charge: OfficerInCharge) -> QuerySet[OfficerInCharge]:
    """Those of the same agency and duty that hold on a day on which this one, from its day on, would."""
    same = OfficerInCharge.objects.filter(agency=charge.agency, duty=charge.duty)
    late = Q(valid_until=None) | Q(valid_until__gte=charge.valid_from)
    return same.filter(late).select_related("account").order_by("valid_from")
