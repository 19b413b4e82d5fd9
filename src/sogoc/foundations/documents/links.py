"""What is tied to a document, both ways, as pages ask it: only what leads to documents within the reader's sight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet

from sogoc.kernel.acts import Actor, may

from .models import Attachment, Citation, Document, Evidence, Link, Relation
from .queries import within_sight
from .traits import RELATION_NAMES, RELATION_RETURNS, RelationKind

KIND = Document._meta.label_lower
AnyLink = TypeVar("AnyLink", bound=Link)
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
    """Each table is asked once for both sides, and once for all documents at their ends which of them may be seen."""
    here = Q(document=document)
    as_record = Q(kind=KIND, key=str(document.pk))
    relations = _held(Relation, here | Q(other=document))
    looks = "file__signature_checks__signatures"
    files = list(_held(Attachment, here).select_related("file").prefetch_related(looks))
    citations = list(_held(Citation, here | as_record).select_related("agency"))
    evidence = list(_held(Evidence, here | as_record).select_related("agency"))
    ends = {end for link in (*relations, *files, *citations, *evidence) for end in _ends(link)}
    seen = {one.pk: one for one in Document.objects.filter(within_sight(by), pk__in=ends)} if ends else {}
    outgoing, returning = _related(document, relations, seen)
    cites, cited_by = _sides(document, citations, seen, by)
    proven_by, proves = _sides(document, evidence, seen, by)
    shown = files if document.pk in seen else []
    return Links(outgoing, returning, shown, cites, cited_by, proven_by, proves)


def evidence_of(record: Model, by: Actor) -> list[Evidence]:
    """By which documents within the reader's sight another record can be checked."""
    found = _held(Evidence, Q(kind=record._meta.label_lower, key=str(record.pk)))
    return list(found.filter(within_sight(by, "document__")).select_related("document"))


def _held(model: type[AnyLink], of: Q) -> QuerySet[AnyLink]:
    return QuerySet(model).filter(of, withdrawn_on=None)


def _ends(link: Link) -> list[int]:
    """The keys of the documents at the ends of a link."""
    found = [getattr(link, "document_id", None), getattr(link, "other_id", None)]
    if isinstance(link, Citation | Evidence) and link.kind == KIND:
        found.append(int(link.key))
    return [one for one in found if one]


def _related(
    document: Document, relations: Iterable[Relation], seen: Mapping[int, Document]
) -> tuple[list[Related], list[Related]]:
    outgoing, returning = [], []
    for one in relations:
        kind = RelationKind(one.kind)
        if one.document_id == document.pk and one.other_id in seen:
            outgoing.append(Related(one, RELATION_NAMES[kind], seen[one.other_id]))
        elif one.other_id == document.pk and one.document_id in seen:
            returning.append(Related(one, RELATION_RETURNS[kind], seen[one.document_id]))
    return outgoing, returning


def _sides(
    document: Document, links: Iterable[Tying], seen: Mapping[int, Document], by: Actor
) -> tuple[list[Tying], list[Tying]]:
    """What this document as a record is tied to, and the records tied to it: a document by its own secrecy, another
    record by the agency that holds it."""
    tied, tied_to_it = [], []
    for one in links:
        end = one.document_id
        record = int(one.key) if one.kind == KIND else None
        if end is not None and end in seen:
            one.document = seen[end]
        if record == document.pk and (end is None or end in seen):
            tied.append(one)
        if end == document.pk and (record is None or record in seen) and may(by, "see_document", one):
            tied_to_it.append(one)
    return tied, tied_to_it


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
