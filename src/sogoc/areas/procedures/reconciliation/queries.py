"""What pages and acts ask of lists and their differences."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sogoc.areas.procedures.catalogue.queries import each_with_offer, versions_on
from sogoc.areas.procedures.catalogue.register import Level
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach

from .models import Difference, TakenList
from .register import Listed, Source


def own_list(agency: Agency, day: date) -> Iterator[Listed]:
    """The catalogue of a day, as it is held against another."""
    for version, offer in each_with_offer(versions_on(agency, day).order_by("pk"), day):
        yield Listed(
            code=version.procedure.code,
            name=version.name,
            online=Level(offer.online) if offer else Level.OFFLINE,
            limit=version.budget,
            fee=version.fee,
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the work list is narrowed to; an empty field does not narrow."""

    agency: Agency | None = None
    source: str = ""
    kind: str = ""
    settled: bool = False


def differences_seen_by(by: Actor) -> QuerySet[Difference]:
    seen = Difference.objects.filter(under(reach(by, "see_procedure"), "agency__path"))
    return seen.select_related("taken_list", "agency")


def differences_wanted(by: Actor, wanted: Wanted) -> QuerySet[Difference]:
    found = differences_seen_by(by).filter(latest=True, settled_on__isnull=not wanted.settled)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.source:
        found = found.filter(taken_list__source=wanted.source)
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    return found


def lists_of(agency: Agency) -> list[TakenList]:
    """The newest of each source."""
    newest: dict[str, TakenList] = {}
    for one in TakenList.objects.filter(agency=agency).order_by("taken_on", "id"):
        newest[one.source] = one
    return [newest[source] for source in Source if source in newest]
