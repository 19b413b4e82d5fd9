"""What pages, figures and acts ask of the tree."""

from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from itertools import accumulate
from operator import or_
from os.path import commonpath

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


def keys_below(agencies: Iterable[Agency]) -> dict[str, list[str]]:
    """For each agency, by its key, the keys of itself and all below it: one query, however many are asked of."""
    asked = {agency.path: agency.key for agency in agencies}
    if not asked:
        return {}
    found: dict[str, list[str]] = defaultdict(list)
    # What they share of their paths is a single condition, where a path for each would be as long as the list.
    nearest = Agency.objects.filter(path__startswith=commonpath(asked))
    for key, path in nearest.order_by("path").values_list("key", "path"):
        for above in accumulate(f"{step}/" for step in path.split("/")[:-1]):
            if above in asked:
                found[asked[above]].append(key)
    return dict(found)


def matching(agencies: QuerySet[Agency], words: str) -> QuerySet[Agency]:
    """Every word occurs in the name, with or without diacritics."""
    for word in fold(words).split():
        agencies = agencies.filter(folded__contains=word)
    return agencies


AGENCY_KINDS = AgencyKind.choices
