"""Vào sổ văn bản."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.contradictions import refuse_contradictions
from sogoc.foundations.documents.kinds import kind_of
from sogoc.foundations.documents.models import Document, Flow
from sogoc.foundations.documents.queries import columns_of, findable, same_document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.document_numbers import DocumentNumber


class AlreadyEntered(Refusal):
    "Văn bản {number} ngày {day} đã có trong sổ: {summary}."


@transaction.atomic
def enter_document(
    *,
    agency: Agency,
    flow: Flow,
    number: DocumentNumber,
    issuer: str,
    issued_on: date,
    summary: str,
    at: datetime,
    by: Actor,
    kind: str = "",
) -> Document:
    """`kind` may be left to the symbol."""
    require(by, "enter_document", agency)
    kind = kind or kind_of(number)
    refuse_contradictions(number=number, kind=kind, issued_on=issued_on, at=at)
    # One book, one writer at a time: of two officers who enter the same document the second is told so.
    Agency.objects.select_for_update().get(pk=agency.pk)
    if entered := same_document(
        agency=agency, flow=flow, issuer=issuer, number=number, issued_on=issued_on
    ).first():
        raise AlreadyEntered(number=number, day=entered.issued_on, summary=entered.summary)
    document = Document(
        agency=agency, flow=flow, **columns_of(number, issued_on), kind=kind, issuer=issuer, summary=summary
    )
    document.folded = findable(document)
    document.save(force_insert=True)
    write(by, "enter_document", document, at=at)
    return document
