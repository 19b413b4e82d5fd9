"""What is tied to a document, both ways, as pages ask it: only what leads to documents within the reader's sight."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach

from .models import Attachment, Citation, Document, Evidence, Link, Relation
from .queries import files_seen_by, within_sight
from .traits import RELATION_NAMES, RELATION_RETURNS, RelationKind

KIND = Document._meta.label_lower


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
    there, back = within_sight(by, "other__"), within_sight(by, "document__")
    outgoing = document.relations.filter(there, withdrawn_on=None).select_related("other__agency")
    returning = document.relations_returned.filter(back, withdrawn_on=None).select_related("document__agency")
    of_this = {"kind": KIND, "key": str(document.pk), "withdrawn_on": None}
    shown = Q(document=None) | back
    return Links(
        [Related(one, RELATION_NAMES[RelationKind(one.kind)], one.other) for one in outgoing],
        [Related(one, RELATION_RETURNS[RelationKind(one.kind)], one.document) for one in returning],
        list(files_seen_by(by).filter(document=document)),
        list(Citation.objects.filter(shown, **of_this).select_related("document")),
        _within_sight(document.citations.filter(withdrawn_on=None), by),
        list(Evidence.objects.filter(back, **of_this).select_related("document")),
        _within_sight(document.proves.filter(withdrawn_on=None), by),
    )


def _within_sight(links: QuerySet[Any], by: Actor) -> list[Any]:
    """Those whose record may be seen: a document by its own secrecy, another record by the agency that holds it."""
    found = list(links.filter(within_reach(by)).select_related("agency"))
    keys = [int(one.key) for one in found if one.kind == KIND]
    seen = set(Document.objects.filter(within_sight(by), pk__in=keys).values_list("pk", flat=True))
    return [one for one in found if one.kind != KIND or int(one.key) in seen]


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
