"""What pages, figures and acts ask of the tree."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

from .models import Agency, AgencyKind


def under(paths: Iterable[str], field: str = "path") -> Q:
    """Records held at one of these agencies or below it; of no agency when there are no paths."""
    return reduce(or_, (Q(**{f"{field}__startswith": path}) for path in paths), Q(pk__in=()))


def agencies_seen_by(by: Actor) -> QuerySet[Agency]:
    return Agency.objects.filter(under(reach(by, "see_agency")))


def agency_named(key: str) -> Agency:
    return Agency.objects.select_related("parent").get(key=key)


def subtree(agency: Agency) -> QuerySet[Agency]:
    return Agency.objects.filter(path__startswith=agency.path)


def matching(agencies: QuerySet[Agency], words: str) -> QuerySet[Agency]:
    """Every word occurs in the name, with or without diacritics."""
    for word in fold(words).split():
        agencies = agencies.filter(folded__contains=word)
    return agencies


AGENCY_KINDS = AgencyKind.choices
