"""What acts refuse of a day on which something is said to have been done in a campaign."""

from datetime import date, datetime

from sogoc.areas.institutions.reviewing.models import ReviewCampaign
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day


class ReviewedAhead(Refusal):
    "Ngày {day} chưa đến. Hãy ghi ngày đã xảy ra."


class BeforeThePlan(Refusal):
    "Ngày {day} ở trước ngày ban hành kế hoạch {number} ({issued}). Hãy kiểm tra lại ngày."


def refuse_bad_day(campaign: ReviewCampaign, on: date, at: datetime) -> None:
    if on > local_day(at):
        raise ReviewedAhead(day=on)
    if on < campaign.plan.issued_on:
        raise BeforeThePlan(day=on, number=campaign.plan.printed, issued=campaign.plan.issued_on)
