"""What may be rated, and what officials read of it."""

from typing import Any

from django.db.models import Case, F, QuerySet, Value, When

from sogoc.areas.procedures.dossiers.models import Dossier, Rating
from sogoc.areas.procedures.dossiers.register import Outcome, ratings
from sogoc.foundations.agencies.places import seen_from
from sogoc.kernel.acts import Actor, reach

RATABLE = frozenset({Outcome.SETTLED.value, Outcome.REFUSED.value})
"""With these an agency gave its answer; what was withdrawn or stopped has none."""


def rating_rows() -> tuple[QuerySet[Rating], dict[str, Any]]:
    """The records behind the register `ratings`: of which dossier it is, only once that is closed."""
    code = Case(When(dossier__ended_on__isnull=False, then=F("dossier__code")), default=Value(""))
    named = {
        name: F(name) for name in ratings.columns() if name not in ("dossier_code", "procedure_code", "key")
    }
    return Rating.objects.all(), named | {
        "key": F("pk"),
        "dossier_code": code,
        "procedure_code": F("dossier__procedure_code"),
    }


def may_be_rated(dossier: Dossier) -> bool:
    return dossier.outcome in RATABLE


def rating_of(dossier: Dossier) -> Rating | None:
    """For who gave it."""
    return Rating.objects.filter(dossier=dossier).first()


def ratings_counted_for(by: Actor) -> QuerySet[Rating]:
    """As a count tells them: of which dossier one is, and its words, are no part of it."""
    seen = seen_from(reach(by, "see_rating"), "agency", "rated_on")
    return Rating.objects.filter(seen).select_related("dossier", "agency")


def ratings_seen_by(by: Actor) -> QuerySet[Rating]:
    """Of closed dossiers alone."""
    return ratings_counted_for(by).filter(dossier__ended_on__isnull=False)


def rating_told_to(by: Actor, dossier: Dossier) -> Rating | None:
    """For officials, on the page of a closed dossier; on that of another there is none to be seen."""
    if dossier.ended_on is None or not Rating.objects.filter(dossier=dossier).exists():
        return None
    return ratings_seen_by(by).filter(dossier=dossier).first()
