"""Đính chính văn bản trong sổ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.actions.enter_document import AlreadyEntered
from sogoc.foundations.documents.contradictions import refuse_contradictions
from sogoc.foundations.documents.kinds import kind_of
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import columns_of, findable, same_document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.document_numbers import DocumentNumber


class ChangedMeanwhile(Refusal):
    "Văn bản {number} đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi sửa lại nếu vẫn cần."


class NothingToCorrect(Refusal):
    "Không có gì khác với điều đang ghi trong sổ, nên không có gì để đính chính."


@transaction.atomic
def correct_document(
    *,
    document: Document,
    version: int,
    number: DocumentNumber,
    issuer: str,
    issued_on: date,
    summary: str,
    at: datetime,
    by: Actor,
    kind: str = "",
) -> Document:
    """`version` is the one that the person saw: what changed since is never overwritten unseen."""
    Agency.objects.select_for_update().get(pk=document.agency_id)
    document = Document.objects.select_for_update(of=("self",)).select_related("agency").get(pk=document.pk)
    require(by, "correct_document", document)
    if document.version != version:
        raise ChangedMeanwhile(number=document.printed)
    kind = kind or kind_of(number)
    refuse_contradictions(number=number, kind=kind, issued_on=issued_on, at=at)
    same = same_document(
        agency=document.agency, flow=document.flow, issuer=issuer, number=number, issued_on=issued_on
    ).exclude(pk=document.pk)
    if entered := same.first():
        raise AlreadyEntered(number=number, day=entered.issued_on, summary=entered.summary)
    changes = changed(document, **columns_of(number, issued_on), kind=kind, issuer=issuer, summary=summary)
    if not changes:
        raise NothingToCorrect
    document.folded = findable(document)
    document.version += 1
    document.save()
    write(by, "correct_document", document, at=at, changes=changes)
    return document
