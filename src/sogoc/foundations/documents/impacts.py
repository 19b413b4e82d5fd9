"""What rests on a document that was replaced or repealed, to be looked at again: whatever cites it, or is based on it.
Secret papers are kept out of it: tasks are made of what is found here, and read by many.

A text of law may stand in several books, as one row in each; a number that carries its year names it in all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach

from .links import KIND
from .models import Citation, Document, Relation
from .queries import NORMAL, within_sight
from .traits import RelationKind

ENDING = (RelationKind.REPLACES.value, RelationKind.REPEALS.value)


@dataclass(frozen=True, slots=True)
class Resting:
    """A record that rests on a document which is no more; `origin` is by what a task names it, `document` the record
    itself where it is one."""

    origin: str
    record: str
    place: str
    agency: Agency
    document: int | None


def endings_seen_by(by: Actor) -> QuerySet[Relation]:
    """What replaced or repealed another, where both may be seen."""
    seen = within_sight(by, "document__") & within_sight(by, "other__")
    plain = {"document__secrecy": NORMAL, "other__secrecy": NORMAL}
    found = Relation.objects.filter(seen, kind__in=ENDING, withdrawn_on=None, **plain)
    return found.select_related("document__agency", "other__agency")


def endings_held(by: Actor, agency: Agency) -> QuerySet[Relation]:
    """In the books of an agency."""
    return endings_seen_by(by).filter(held_during(agency, None, "document__agency"))


def _same(document: Document) -> Q:
    same = Q(document=document)
    return same | Q(law=document.printed) if document.carries_year else same


def _citing(ended: Document) -> QuerySet[Citation]:
    return Citation.objects.filter(_same(ended), withdrawn_on=None).select_related("agency")


def _based(ended: Document) -> QuerySet[Relation]:
    of = {"kind": RelationKind.BASED_ON.value, "other": ended, "withdrawn_on": None}
    return Relation.objects.filter(**of, document__cancelled_on=None, document__secrecy=NORMAL)


def resting_on(ending: Relation, by: Actor, agency: Agency | None = None) -> list[Resting]:
    """Those within the reader's sight, of an agency or of all; but for what ended it, which may well cite it."""
    ended, place = ending.other, agency.path if agency else ""
    paths = list(reach(by, "see_document"))
    cited = list(
        _citing(ended)
        .filter(under(paths, "agency__path"), agency__path__startswith=place)
        .exclude(kind=KIND, key=str(ending.document_id))
        .order_by("id")
    )
    based = (
        _based(ended)
        .filter(within_sight(by, "document__"), document__agency__path__startswith=place)
        .exclude(document=ending.document_id)
        .select_related("document__agency")
        .order_by("id")
    )
    seen = _documents_seen(cited, by)
    found = [_cited(one) for one in cited if one.kind != KIND or int(one.key) in seen]
    return found + [_founded(one) for one in based]


def _documents_seen(cited: Iterable[Citation], by: Actor) -> set[int]:
    keys = [int(one.key) for one in cited if one.kind == KIND]
    here = Document.objects.filter(within_sight(by), pk__in=keys, cancelled_on=None, secrecy=NORMAL)
    return set(here.values_list("pk", flat=True)) if keys else set()


def _cited(one: Citation) -> Resting:
    document = int(one.key) if one.kind == KIND else None
    return Resting(f"documents.citation:{one.pk}", one.record, str(one), one.agency, document)


def _founded(one: Relation) -> Resting:
    paper = one.document
    origin = f"documents.relation:{one.pk}"
    return Resting(origin, paper.printed, "", paper.agency, paper.pk)


# ── how many ───────────────────────────────────────────────────────────────
def counts_of(endings: Iterable[Any]) -> dict[int, int]:
    """How many records rest on what each of them ended, whoever may see which: in two questions however many there
    are."""
    ended = {one.pk: one.other for one in endings}
    rows = [one.pk for one in ended.values()]
    laws = [one.printed for one in ended.values() if one.carries_year]
    cited = Citation.objects.filter(Q(document__in=rows) | Q(law__in=laws), withdrawn_on=None).order_by()
    by_text = list(cited.values_list("document", "law").annotate(many=Count("pk")))
    of = {"kind": RelationKind.BASED_ON.value, "other__in": rows, "withdrawn_on": None}
    based = Relation.objects.filter(**of).order_by().values_list("other").annotate(many=Count("pk"))
    founded = dict(based)
    return {
        key: founded.get(one.pk, 0)
        + sum(
            many for row, law, many in by_text if row == one.pk or (one.carries_year and law == one.printed)
        )
        for key, one in ended.items()
    }


def agencies_resting_on(ending: Relation) -> list[Agency]:
    """Who has to look at something again."""
    held = _citing(ending.other).exclude(kind=KIND, key=str(ending.document_id)).values("agency")
    founded = _based(ending.other).exclude(document=ending.document_id).values("document__agency")
    return list(Agency.objects.filter(Q(pk__in=held) | Q(pk__in=founded)).order_by("path"))
