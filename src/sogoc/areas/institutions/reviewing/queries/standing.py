"""A campaign that was dropped: nothing more is done in it."""

from sogoc.areas.institutions.reviewing.models import ReviewCampaign
from sogoc.kernel.acts import Refusal


class CampaignDropped(Refusal):
    "“{title}” đã bỏ ngày {day}. Hãy mở đợt khác."


def refuse_dropped_campaign(campaign: ReviewCampaign) -> None:
    if campaign.dropped_on:
        raise CampaignDropped(title=campaign.title, day=campaign.dropped_on)
