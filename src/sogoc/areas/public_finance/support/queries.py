"""What pages, figures and acts ask of what enterprises are supported with."""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach

from .models import EnterpriseGrant
from .register import enterprise_grants

STATES = {"standing": "Đang tính", "revoked": "Đã hủy"}


def grant_rows() -> tuple[QuerySet[EnterpriseGrant], dict[str, Any]]:
    """The records behind the register `enterprise_grants`."""
    told = {name: F(name) for name in enterprise_grants.columns() if name not in ("key", "purpose")}
    return EnterpriseGrant.objects.all(), told | {"key": F("pk"), "purpose": F("title")}


def enterprise_grants_seen_by(by: Actor) -> QuerySet[EnterpriseGrant]:
    seen = seen_from(reach(by, "see_enterprise_grant"), "agency", "decided_on")
    return EnterpriseGrant.objects.filter(seen).select_related("agency", "decision")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    year: int | None = None
    state: str = ""

    @property
    def in_state(self) -> Q:
        return {"standing": Q(revoked_on=None), "revoked": Q(revoked_on__isnull=False)}.get(self.state, Q())


def enterprise_grants_wanted(by: Actor, wanted: Wanted) -> QuerySet[EnterpriseGrant]:
    """One answer for the page, the spreadsheet and the API."""
    found = enterprise_grants_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.year:
        found = found.filter(decided_on__year=wanted.year)
    return found
