"""What is tied to a document, both ways, as pages ask it: only what leads to documents within the reader's sight."""

from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach

from .models import Attachment, Citation, Document, Evidence, Link, Relation
from .queries import Sight, sight_of
from .traits import RELATION_NAMES, RELATION_RETURNS, RelationKind

KIND = Document._meta.label_lower
Tying = TypeVar("Tying", Citation, Evidence)


@dataclass(frozen=True, slots=True)
class Related:
    """A relation read from one side."""

    relation: Relation
    words: str
    other: Document


@dataclass(frozen=True, slots=True)
class Links:
    """`outgoing` is what this document does to others, `returning` what others do to it; `cites` and `cited_by`,
    `proven_by` and `proves` likewise."""

    outgoing: list[Related]
    returning: list[Related]
    files: list[Attachment]
    cites: list[Citation]
    cited_by: list[Citation]
    proven_by: list[Evidence]
    proves: list[Evidence]


def links_of(document: Document, by: Actor) -> Links:
    """Each table is asked once for both sides."""
    sight = sight_of(by)
    cites, cited_by = _of_both_sides(Citation, document, by, sight)
    proven_by, proves = _of_both_sides(Evidence, document, by, sight)
    outgoing, returning = _related(document, sight)
    files = Attachment.objects.filter(sight.over("document__"), document=document, withdrawn_on=None)
    return Links(
        outgoing=outgoing,
        returning=returning,
        files=list(files.select_related("file")),
        cites=cites,
        cited_by=_in_sight(cited_by, sight),
        proven_by=proven_by,
        proves=_in_sight(proves, sight),
    )


def _related(document: Document, sight: Sight) -> tuple[list[Related], list[Related]]:
    outgoing, returning = Q(document=document), Q(other=document)
    seen = (outgoing & sight.over("other__")) | (returning & sight.over("document__"))
    found = Relation.objects.filter(outgoing | returning, seen, withdrawn_on=None)
    sides: tuple[list[Related], list[Related]] = ([], [])
    for one in found.select_related("document", "other"):
        kind = RelationKind(one.kind)
        if one.document_id == document.pk:
            sides[0].append(Related(one, RELATION_NAMES[kind], one.other))
        else:
            sides[1].append(Related(one, RELATION_RETURNS[kind], one.document))
    return sides


def _of_both_sides(
    model: type[Tying], document: Document, by: Actor, sight: Sight
) -> tuple[list[Tying], list[Tying]]:
    """What this document as a record is tied to, and which records are tied to it."""
    here, there = Q(kind=KIND, key=str(document.pk)), Q(document=document)
    seen = (here & (Q(document=None) | sight.over("document__"))) | (there & within_reach(by))
    found = list(model.objects.filter(here | there, seen, withdrawn_on=None).select_related("document"))
    return (
        [one for one in found if (one.kind, one.key) == (KIND, str(document.pk))],
        [one for one in found if one.document_id == document.pk],
    )


def _in_sight(links: list[Tying], sight: Sight) -> list[Tying]:
    """Those whose record may be seen: a document by its own secrecy, another record by the agency that holds it."""
    keys = [int(one.key) for one in links if one.kind == KIND]
    found = Document.objects.filter(sight.over(), pk__in=keys).values_list("pk", flat=True)
    seen = set(found) if keys else set()
    return [one for one in links if one.kind != KIND or int(one.key) in seen]


def within_reach(by: Actor) -> Q:
    return under(reach(by, "see_document"), "agency__path")


KINDS: dict[str, type[Link]] = {
    "relation": Relation,
    "file": Attachment,
    "citation": Citation,
    "evidence": Evidence,
}


def links_held(kind: str) -> QuerySet[Any]:
    """Links of one kind that are not withdrawn; of an unknown kind there are none."""
    model = KINDS.get(kind)
    return QuerySet(model).filter(withdrawn_on=None) if model else Relation.objects.none()


def documents_tied(link: Link) -> list[Document]:
    """The documents that a link ties: the one on whose page it stands comes first."""
    found: list[Document | None] = [getattr(link, "document", None), getattr(link, "other", None)]
    if isinstance(link, Citation | Evidence) and link.kind == KIND:
        found.insert(0, Document.objects.select_related("agency").get(pk=int(link.key)))
    return [one for one in found if one]
