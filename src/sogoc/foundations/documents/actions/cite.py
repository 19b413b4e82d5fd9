"""Viện dẫn văn bản hoặc điều khoản."""

from datetime import datetime
from typing import cast

from django.db import models, transaction

from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import tied
from sogoc.foundations.documents.models import Citation, Document
from sogoc.foundations.documents.records import columns_of_record, record_locked, require_clearance_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Held, Refusal, require
from sogoc.kernel.articles import ArticleOfLaw


class AlreadyCited(Refusal):
    "{record} đã viện dẫn {text}."


class CitedUnderAnotherNumber(Refusal):
    "Văn bản đã chọn là {number}, không phải {told}. Hãy chọn lại văn bản hoặc sửa số ký hiệu."


class CitesALaterOne(Refusal):
    "{text} ban hành ngày {its_day}, sau {record} ngày {day}, nên không thể là căn cứ. Hãy kiểm tra lại ngày."


@transaction.atomic
def cite(
    *, record: models.Model, law: ArticleOfLaw, at: datetime, by: Actor, document: Document | None = None
) -> Citation:
    """`document` is the text where it stands in a book here; a law that nobody entered is cited by its number."""
    record = record_locked(record)
    require(by, "cite", cast("Held", record))
    require_clearance_of(by, record)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        _refuse_wrong(record, law, document)
    citation = Citation(
        **columns_of_record(record), document=document, place=str(law.place), law=str(law.number)
    )
    fit(citation)
    named = ("kind", "key", "law", "place")
    same = {name: getattr(citation, name) for name in named}
    if Citation.objects.filter(**same, withdrawn_on=None).exists():
        raise AlreadyCited(record=citation.record, text=law)
    citation.save(force_insert=True)
    write(by, "cite", record, at=at, changes=tied(citation))
    return citation


def _refuse_wrong(record: models.Model, law: ArticleOfLaw, document: Document) -> None:
    if document.number_and_symbol != law.number:
        raise CitedUnderAnotherNumber(number=document.printed, told=law.number)
    if isinstance(record, Document) and document.issued_on > record.issued_on:
        raise CitesALaterOne(text=law, its_day=document.issued_on, record=record, day=record.issued_on)
