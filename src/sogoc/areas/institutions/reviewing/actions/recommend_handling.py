"""Ghi kiến nghị xử lý sau rà soát."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.areas.institutions.reviewing.queries import asks_for_handling
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotReviewedYet(Refusal):
    "“{title}” chưa có kết quả. Hãy ghi kết quả trước khi kiến nghị."


class NothingAskedFor(Refusal):
    "Kết quả của “{title}” là {result}, không có gì phải kiến nghị xử lý."


class AlreadyRecommended(Refusal):
    "“{title}” đã kiến nghị ngày {day}, tại {number}."


class RecommendedBeforeReviewed(Refusal):
    "“{title}” xem xét xong ngày {day}. Ngày kiến nghị không thể ở trước ngày đó."


class RecommendedAfterItsPaper(Refusal):
    "{number} ban hành ngày {day}, không thể nêu kiến nghị của ngày sau đó. Hãy kiểm tra lại ngày hoặc văn bản."


@transaction.atomic
def recommend_handling(
    *, text: ReviewedText, on: date, document: Document, at: datetime, by: Actor
) -> ReviewedText:
    """`document` tells of it: the letter or submission itself, or a later report."""
    text = locked(text, "agency", "campaign")
    require(by, "recommend_handling", text)
    if text.reviewed_on is None:
        raise NotReviewedYet(title=text.named)
    if not asks_for_handling(text.campaign.kind, text.result, text.reviewed_on):
        raise NothingAskedFor(title=text.named, result=str(text.get_result_display()))
    if text.recommended_by:
        raise AlreadyRecommended(
            title=text.named, day=text.recommended_on, number=text.recommended_by.printed
        )
    if on < text.reviewed_on:
        raise RecommendedBeforeReviewed(title=text.named, day=text.reviewed_on)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if on > document.issued_on:
        raise RecommendedAfterItsPaper(number=document.printed, day=document.issued_on)
    changes = changed(text, recommended_on=on, recommended_by=document)
    text.version += 1
    text.save()
    write(by, "recommend_handling", text, at=at, changes=changes)
    return text
