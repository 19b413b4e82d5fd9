"""Kết thúc đợt rà soát, kiểm tra, hệ thống hóa văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewCampaign
from sogoc.areas.institutions.reviewing.queries import unseen_of
from sogoc.areas.institutions.reviewing.queries.standing import refuse_dropped_campaign
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class CampaignClosed(Refusal):
    "“{title}” đã kết thúc ngày {day}."


class TextsUnseen(Refusal):
    "Còn {many} văn bản chưa xem xét. Hãy ghi kết quả, hoặc đưa ra khỏi danh mục, rồi kết thúc."


class ReportedBeforeThePlan(Refusal):
    "{report} ban hành ngày {day}, trước kế hoạch {number}. Hãy chọn báo cáo kết quả của đợt này."


@transaction.atomic
def close_review_campaign(
    *, campaign: ReviewCampaign, document: Document, at: datetime, by: Actor
) -> ReviewCampaign:
    """By the report of what was found; what was recommended may be settled later."""
    campaign = locked(campaign, "agency", "plan")
    require(by, "close_review_campaign", campaign)
    refuse_dropped_campaign(campaign)
    if campaign.closed_on:
        raise CampaignClosed(title=campaign.title, day=campaign.closed_on)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.issued_on < campaign.plan.issued_on:
        raise ReportedBeforeThePlan(
            report=document.printed, day=document.issued_on, number=campaign.plan.printed
        )
    if many := unseen_of(campaign):
        raise TextsUnseen(many=many)
    changes = changed(campaign, closed_on=document.issued_on, report=document)
    campaign.save()
    write(by, "close_review_campaign", campaign, at=at, changes=changes)
    return campaign
