"""A text that was taken off its list: nothing more is done about it."""

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.kernel.acts import Refusal


class TextDropped(Refusal):
    "“{title}” đã đưa ra khỏi danh mục ngày {day}. Hãy đưa vào lại trước."


def refuse_dropped(text: ReviewedText) -> None:
    if text.dropped_on:
        raise TextDropped(title=text.named, day=text.dropped_on)
