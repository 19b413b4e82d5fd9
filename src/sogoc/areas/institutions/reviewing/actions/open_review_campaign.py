"""Mở đợt rà soát, kiểm tra, hệ thống hóa văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewCampaign
from sogoc.areas.institutions.reviewing.register import CAMPAIGN_KINDS, CampaignKind, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

PLANNING = ("plan", "programme", "decision", "letter", "directive")
"""A plan is called so, or laid down by a decision, or asked for in a letter."""


class NoReviewPlan(Refusal):
    "Văn bản {number} là {kind}, không phải kế hoạch. Hãy chọn kế hoạch, hoặc văn bản giao việc này."


class CampaignAlreadyOpen(Refusal):
    "Đã mở đợt {kind} theo {number}: “{title}”. Hãy mở đợt ấy."


@transaction.atomic
def open_review_campaign(
    *,
    agency: Agency,
    kind: CampaignKind,
    year: int,
    title: str,
    document: Document,
    at: datetime,
    by: Actor,
) -> ReviewCampaign:
    """By a plan of its own, or by one of those above it that is in the book; the plan of 2023 may be of 2022."""
    agency = agency_locked(agency)
    require(by, "open_review_campaign", agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.kind not in PLANNING:
        raise NoReviewPlan(number=document.printed, kind=document.kind_name.lower())
    same = ReviewCampaign.objects.filter(agency=agency, plan=document, kind=kind.value, dropped_on=None)
    if there := same.first():
        raise CampaignAlreadyOpen(kind=CAMPAIGN_KINDS[kind], number=document.printed, title=there.title)
    told = {"kind": kind.value, "year": year, "title": one_line(title), "plan": document}
    campaign = ReviewCampaign(agency=agency, **told, opened_on=document.issued_on)
    fit(campaign)
    campaign.save(force_insert=True)
    write(by, "open_review_campaign", campaign, at=at)
    return campaign
