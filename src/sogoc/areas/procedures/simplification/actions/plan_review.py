"""Ghi kế hoạch rà soát thủ tục hành chính của năm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.simplification.models import ReviewPlan
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

PLAN = "plan"


class NoPlan(Refusal):
    "Văn bản {number} là {kind}, không phải kế hoạch. Hãy chọn kế hoạch rà soát thủ tục."


class AlreadyReviewPlan(Refusal):
    "Văn bản {number} đã được ghi là kế hoạch rà soát thủ tục năm {year}."


@transaction.atomic
def plan_review(*, document: Document, year: int, at: datetime, by: Actor) -> ReviewPlan:
    """The plan of 2023 may be issued in December 2022."""
    document = document_locked(document)
    require(by, "plan_review", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.kind != PLAN:
        raise NoPlan(number=document.printed, kind=document.kind_name.lower())
    if there := ReviewPlan.objects.filter(document=document).first():
        raise AlreadyReviewPlan(number=document.printed, year=there.year)
    plan = ReviewPlan.objects.create(document=document, year=year)
    write(by, "plan_review", document, at=at)
    return plan
