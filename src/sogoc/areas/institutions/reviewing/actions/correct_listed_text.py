"""Sửa văn bản trong danh mục rà soát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.areas.institutions.reviewing.queries.dropped import refuse_dropped
from sogoc.areas.institutions.reviewing.queries.listed import refuse_listed
from sogoc.areas.institutions.reviewing.register import LegalText
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class TextChanged(Refusal):
    "“{title}” đã có người sửa hoặc ghi kết quả sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


class NamedByItsBook(Refusal):
    "“{title}” lấy số và tên từ sổ văn bản. Hãy sửa ở văn bản trong sổ, hoặc chỉ đổi phòng, đơn vị."


@transaction.atomic
def correct_listed_text(
    *, text: ReviewedText, version: int, named: LegalText, unit: Agency, at: datetime, by: Actor
) -> ReviewedText:
    """Who looks at it, and how it is named unless its book says so."""
    text = locked(text, "agency", "campaign", "document")
    require(by, "correct_listed_text", text)
    if text.version != version:
        raise TextChanged(title=text.named)
    refuse_dropped(text)
    refuse_elsewhere(unit, text.agency)
    changes = changed(text, **named.columns, unit=unit)
    if not changes:
        raise NothingToCorrect
    if text.document and set(changes) - {"unit"}:
        raise NamedByItsBook(title=text.document.printed)
    text.ready()
    refuse_listed(text)
    text.version += 1
    text.save()
    write(by, "correct_listed_text", text, at=at, changes=changes)
    return text
