"""What stands on the list of a campaign stands there once."""

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.kernel.acts import Refusal


class AlreadyListed(Refusal):
    "“{title}” đã có trong danh mục của đợt này từ ngày {day}."


def refuse_listed(listed: ReviewedText) -> None:
    """By its number, or by what it is about where nobody knows the number."""
    named = {"number": listed.number} if listed.number else {"number": "", "title": listed.title}
    same = ReviewedText.objects.filter(campaign=listed.campaign, dropped_on=None, **named)
    if there := same.exclude(pk=listed.pk).first():
        raise AlreadyListed(title=there.named, day=there.listed_on)
