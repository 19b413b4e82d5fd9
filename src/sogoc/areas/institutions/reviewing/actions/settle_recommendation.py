"""Ghi đã xử lý xong kiến nghị sau rà soát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotRecommended(Refusal):
    "“{title}” chưa ghi kiến nghị nào. Hãy ghi kiến nghị trước khi ghi đã xử lý xong."


class AlreadyHandled(Refusal):
    "“{title}” đã xử lý xong ngày {day}, bằng {number}."


class SettledBeforeRecommended(Refusal):
    "{number} ban hành ngày {day}, trước ngày kiến nghị {asked}. Hãy chọn văn bản xử lý kiến nghị này."


class SettledByItself(Refusal):
    "{number} là chính văn bản được rà soát. Một văn bản không tự bãi bỏ, sửa đổi hay thay thế chính nó."


@transaction.atomic
def settle_recommendation(*, text: ReviewedText, document: Document, at: datetime, by: Actor) -> ReviewedText:
    """On the day of the document that does what was asked for: replaces, amends, repeals."""
    text = locked(text, "agency", "campaign")
    require(by, "settle_recommendation", text)
    if text.recommended_on is None:
        raise NotRecommended(title=text.named)
    if text.settled_by:
        raise AlreadyHandled(title=text.named, day=text.settled_on, number=text.settled_by.printed)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if text.document_id == document.pk or text.number == document.printed:
        raise SettledByItself(number=document.printed)
    if document.issued_on < text.recommended_on:
        raise SettledBeforeRecommended(
            number=document.printed, day=document.issued_on, asked=text.recommended_on
        )
    changes = changed(text, settled_on=document.issued_on, settled_by=document)
    text.version += 1
    text.save()
    write(by, "settle_recommendation", text, at=at, changes=changes)
    return text
