"""What pages, figures and acts ask of what audits recommend."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach

from .models import AuditRecommendation
from .register import audit_recommendations

STATES = {
    "open": "Chưa thực hiện xong",
    "overdue": "Quá hạn",
    "resolved": "Đã thực hiện",
    "withdrawn": "Đã rút",
}


def recommendation_rows() -> tuple[QuerySet[AuditRecommendation], dict[str, Any]]:
    """The records behind the register `audit_recommendations`."""
    told = {name: F(name) for name in audit_recommendations.columns() if name != "key"}
    return AuditRecommendation.objects.all(), told | {"key": F("pk")}


def recommendations_seen_by(by: Actor) -> QuerySet[AuditRecommendation]:
    seen = seen_from(reach(by, "see_audit_recommendation"), "agency", "recommended_on")
    return AuditRecommendation.objects.filter(seen).select_related("agency", "conclusion", "resolved_by")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. `today` is when something is overdue."""

    words: str = ""
    agency: Agency | None = None
    auditor: str = ""
    remedy: str = ""
    state: str = ""
    on: date | None = None

    @property
    def in_state(self) -> Q:
        open_still = Q(withdrawn_on=None, resolved_on=None)
        return {
            "open": open_still,
            "overdue": open_still & Q(due_on__lt=self.on or date.min),
            "resolved": Q(withdrawn_on=None, resolved_on__isnull=False),
            "withdrawn": Q(withdrawn_on__isnull=False),
        }.get(self.state, Q())


def recommendations_wanted(by: Actor, wanted: Wanted) -> QuerySet[AuditRecommendation]:
    """One answer for the page, the spreadsheet and the API."""
    found = recommendations_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    told = {name: getattr(wanted, name) for name in ("auditor", "remedy") if getattr(wanted, name)}
    return found.filter(**told)
