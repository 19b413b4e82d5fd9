"""From when until when a document of the register holds, by what it says itself and by what later ones did to it."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.foundations.documents.models import Relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.in_force import in_force

ENDING = (RelationKind.REPLACES.value, RelationKind.REPEALS.value)


@dataclass(frozen=True, slots=True)
class Validity:
    """`ended_by` replaced or repealed it; its own last day may come before."""

    since: date
    until: date | None
    ended_by: Relation | None = None

    def holds_on(self, day: date) -> bool:
        return in_force(day, self.since, self.until)

    def begins_after(self, day: date) -> bool:
        return day < self.since


def endings() -> QuerySet[Relation]:
    """What replaces or repeals something."""
    return Relation.objects.filter(kind__in=ENDING, withdrawn_on=None)


def validity_of(legal_document: LegalDocument) -> Validity | None:
    """None before it is issued."""
    since = legal_document.effective_from
    if since is None:
        return None
    ended = endings().filter(other=legal_document.issued_id).select_related("document").order_by("since")
    first = ended.first()
    last = first.since - timedelta(days=1) if first else None
    own = legal_document.expires_on
    if first and last and (own is None or last <= own):
        return Validity(since, last, first)
    return Validity(since, own)


def valid_on(day: date) -> Q:
    """The legal documents that hold on a day."""
    ended = endings().filter(since__lte=day).values("other")
    own = Q(expires_on=None) | Q(expires_on__gte=day)
    return Q(effective_from__lte=day) & own & ~Q(issued__in=ended)
