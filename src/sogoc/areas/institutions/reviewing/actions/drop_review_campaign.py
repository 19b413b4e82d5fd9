"""Bỏ đợt rà soát mở nhầm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewCampaign
from sogoc.areas.institutions.reviewing.queries.standing import refuse_dropped_campaign
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class CampaignListsTexts(Refusal):
    "“{title}” còn {many} văn bản trong danh mục. Hãy đưa chúng ra khỏi danh mục trước."


@transaction.atomic
def drop_review_campaign(*, campaign: ReviewCampaign, reason: str, at: datetime, by: Actor) -> ReviewCampaign:
    """Opened by mistake: its plan is told as a plan of the year no more."""
    campaign = locked(campaign, "agency", "plan")
    require(by, "drop_review_campaign", campaign)
    refuse_dropped_campaign(campaign)
    if many := campaign.texts.filter(dropped_on=None).count():
        raise CampaignListsTexts(title=campaign.title, many=many)
    changes = changed(campaign, dropped_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    campaign.save()
    write(by, "drop_review_campaign", campaign, at=at, changes=changes)
    return campaign
