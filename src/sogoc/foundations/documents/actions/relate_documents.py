"""Ghi quan hệ giữa hai văn bản."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import tied
from sogoc.foundations.documents.models import Document, Relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class RelatedToItself(Refusal):
    "Văn bản {number} không thể có quan hệ với chính nó. Hãy chọn văn bản khác."


class RelatedToALaterOne(Refusal):
    """{other} ban hành ngày {its_day}, sau {number} ngày {day}. Quan hệ được ghi ở văn bản ban hành sau; hãy kiểm tra
    lại ngày."""


class AlreadyRelated(Refusal):
    "Quan hệ này giữa {number} và {other} đã được ghi từ ngày {since}."


class SinceBeforeIssue(Refusal):
    "Ngày có hiệu lực {since} ở trước ngày ban hành {day} của {number}."


@transaction.atomic
def relate_documents(
    *, document: Document, kind: RelationKind, other: Document, since: date, at: datetime, by: Actor
) -> Relation:
    """`document` does it to `other`, the earlier one: is based on it, amends, replaces, repeals or answers it."""
    document = document_locked(document)
    require(by, "relate_documents", document)
    require(by, "see_document", other)
    for one in (document, other):
        require_clearance(by, one)
        refuse_cancelled(one)
    if document == other:
        raise RelatedToItself(number=document.printed)
    if other.issued_on > document.issued_on:
        raise RelatedToALaterOne(
            number=document.printed, day=document.issued_on, other=other.printed, its_day=other.issued_on
        )
    if since < document.issued_on:
        raise SinceBeforeIssue(number=document.printed, day=document.issued_on, since=since)
    relation = Relation(document=document, kind=kind, other=other, since=since)
    fit(relation)
    same = {"document": document, "kind": relation.kind, "other": other, "withdrawn_on": None}
    if there := Relation.objects.filter(**same).first():
        raise AlreadyRelated(number=document.printed, other=other.printed, since=there.since)
    relation.save(force_insert=True)
    write(by, "relate_documents", document, at=at, changes=tied(relation))
    return relation
