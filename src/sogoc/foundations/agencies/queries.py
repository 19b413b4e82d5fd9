"""What pages, figures and acts ask of the tree as it is today, and of its rows on a day."""

from collections.abc import Iterable
from copy import copy
from datetime import date
from functools import reduce
from operator import or_

from django.db.models import F, Q, QuerySet

from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

from .models import Agency, AgencyCode, AgencyName, AgencyPlace, Contact, Succession


def widest(paths: Iterable[str]) -> list[str]:
    """Without those that lie below another: they add nothing, and SQLite takes no query of a thousand terms."""
    found: list[str] = []
    for path in sorted(set(paths)):
        if not found or not path.startswith(found[-1]):
            found.append(path)
    return found


def under(paths: Iterable[str], field: str = "path") -> Q:
    """Records held at one of these agencies or below it; of no agency when there are no paths."""
    return reduce(or_, (Q(**{f"{field}__startswith": path}) for path in widest(paths)), Q(pk__in=()))


def agencies_seen_by(by: Actor) -> QuerySet[Agency]:
    return Agency.objects.filter(under(reach(by, "see_agency")))


def agencies_open_to(by: Actor) -> list[Agency]:
    """Those that stand today and may take something over, in the order of the tree."""
    return sorted(agencies_seen_by(by).filter(valid_until=None), key=lambda agency: agency.path)


def agency_named(key: str) -> Agency:
    return Agency.objects.select_related("parent").get(key=key)


def subtree(agency: Agency) -> QuerySet[Agency]:
    """Today's; the shape of another day is `subtree_on`."""
    return Agency.objects.filter(path__startswith=agency.path)


def matching(agencies: QuerySet[Agency], words: str) -> QuerySet[Agency]:
    """Every word occurs in what it is or was called, with or without diacritics, or in its codes."""
    for word in fold(words).split():
        agencies = agencies.filter(folded__contains=word)
    return agencies


def found_agencies(by: Actor, words: str, most: int) -> list[tuple[Agency, str]]:
    """Agencies by what they are or were called, each with the former name by which it was found; those that stand
    come first."""
    found = matching(agencies_seen_by(by), words).order_by(F("valid_until").desc(nulls_first=True), "path")
    wanted = fold(words).split()
    told = []
    for one in found.prefetch_related("names")[:most]:
        today = fold(f"{one.name} {one.short_name} {one.symbol}")
        former = (
            name.name
            for name in one.names.all()
            if name.name != one.name
            and all(word in fold(f"{name.name} {name.short_name}") for word in wanted)
        )
        told.append((one, "" if all(word in today for word in wanted) else next(former, "")))
    return told


def findable(agency: Agency) -> str:
    """All that an agency is and ever was called."""
    words = [f"{agency.name} {agency.short_name} {agency.symbol}"]
    words += [f"{one.name} {one.short_name} {one.symbol}" for one in agency.names.all()]
    words += [one.code for one in agency.codes.all()]
    return fold(" ".join(dict.fromkeys(words)))


# ── on a day ───────────────────────────────────────────────────────────────
def on(day: date, prefix: str = "") -> Q:
    """Rows that hold on that day."""
    ended = Q(**{f"{prefix}valid_until": None}) | Q(**{f"{prefix}valid_until__gte": day})
    return ended & Q(**{f"{prefix}valid_from__lte": day})


def agencies_on(day: date) -> QuerySet[Agency]:
    """Those that stood on that day."""
    return Agency.objects.filter(on(day))


def place_on(agency: Agency, day: date) -> AgencyPlace | None:
    return agency.places.filter(on(day)).select_related("parent").first()


def parent_on(agency: Agency, day: date) -> Agency | None:
    """Whom it was under; None at the top, and on days when it did not stand."""
    place = place_on(agency, day)
    return place.parent if place else None


def name_on(agency: Agency, day: date) -> AgencyName | None:
    """What it was called; None on days when it did not stand."""
    return agency.names.filter(on(day)).first()


def as_called(agency: Agency, day: date) -> Agency:
    """The agency under the name of that day, to be shown; never to be saved."""
    name, shown = agency.called_on(day), copy(agency)
    shown.name, shown.short_name, shown.symbol = name.name, name.short_name, name.symbol
    return shown


def code_on(agency: Agency, day: date) -> str:
    """Read from all of its codes: a list has them fetched already."""
    return next((one.code for one in agency.codes.all() if one.holds_on(day)), "")


def agency_with_code(code: str, day: date) -> Agency | None:
    """Whom a machine meant that named an agency by its code on that day."""
    held = AgencyCode.objects.filter(on(day), code=code).select_related("agency").first()
    return held.agency if held else None


def subtree_on(agency: Agency, day: date) -> QuerySet[Agency]:
    """The agency and all that stood below it on that day."""
    place = place_on(agency, day)
    if place is None:
        return Agency.objects.none()
    below = AgencyPlace.objects.filter(on(day), path__startswith=place.path)
    return Agency.objects.filter(pk__in=below.values("agency"))


def places_on(day: date, by: Actor) -> QuerySet[AgencyPlace]:
    """The tree as it stood on that day, within reach, each with what it was called and its codes."""
    seen = Q(agency__in=agencies_seen_by(by))
    return (
        AgencyPlace.objects.filter(on(day), seen)
        .select_related("agency", "parent")
        .prefetch_related("agency__names", "agency__codes")
    )


def tree_on(day: date, by: Actor, *, directly_below: Agency | None = None) -> list[AgencyPlace]:
    """In the order of the tree, which is that of its paths: a database sorts by its own collation."""
    places = places_on(day, by)
    if directly_below:
        places = places.filter(parent=directly_below)
    return sorted(places, key=lambda place: place.path)


def names_on(day: date, keys: Iterable[str]) -> dict[str, str]:
    """What each was called on that day, or on the day of its life nearest to it, by key."""
    agencies = Agency.objects.filter(key__in=list(keys)).prefetch_related("names")
    return {one.key: one.called_on(day).name for one in agencies}


def contacts_on(agency: Agency, day: date) -> QuerySet[Contact]:
    """Whom one calls there on that day."""
    return agency.contacts.filter(on(day)).order_by("duty")


# ── rows that a page mends ─────────────────────────────────────────────────
def names_of(agencies: QuerySet[Agency]) -> QuerySet[AgencyName]:
    return AgencyName.objects.filter(agency__in=agencies).select_related("agency")


def contacts_of(agencies: QuerySet[Agency]) -> QuerySet[Contact]:
    return Contact.objects.filter(agency__in=agencies).select_related("agency")


def successions_of(agencies: QuerySet[Agency]) -> QuerySet[Succession]:
    return Succession.objects.filter(predecessor__in=agencies).select_related("predecessor", "successor")
