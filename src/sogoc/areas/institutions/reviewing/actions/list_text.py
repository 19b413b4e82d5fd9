"""Đưa văn bản vào danh mục rà soát."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.actions.close_review_campaign import CampaignClosed
from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.institutions.reviewing.queries.days import refuse_bad_day
from sogoc.areas.institutions.reviewing.queries.listed import refuse_listed
from sogoc.areas.institutions.reviewing.queries.standing import refuse_dropped_campaign
from sogoc.areas.institutions.reviewing.register import LegalText
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class SecretText(Refusal):
    "Văn bản mật không phải văn bản quy phạm pháp luật để rà soát. Hãy chọn văn bản khác."


@transaction.atomic
def list_text(
    *,
    campaign: ReviewCampaign,
    unit: Agency,
    text: LegalText,
    on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> ReviewedText:
    """`unit` looks at it; `document` is the text itself where it stands in a book, and then says how it is named."""
    campaign = locked(campaign, "agency", "plan")
    require(by, "list_text", campaign)
    refuse_dropped_campaign(campaign)
    if campaign.closed_on:
        raise CampaignClosed(title=campaign.title, day=campaign.closed_on)
    refuse_elsewhere(unit, campaign.agency)
    refuse_bad_day(campaign, on, at)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        if document.secret:
            raise SecretText
        text = LegalText(document.summary, document.printed, document.issuer)
    listed = ReviewedText(
        agency=campaign.agency, campaign=campaign, unit=unit, **text.columns, document=document, listed_on=on
    )
    listed.ready()
    refuse_listed(listed)
    listed.save(force_insert=True)
    write(by, "list_text", listed, at=at)
    return listed
