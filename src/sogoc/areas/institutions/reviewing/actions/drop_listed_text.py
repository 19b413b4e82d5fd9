"""Đưa văn bản ra khỏi danh mục rà soát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.areas.institutions.reviewing.queries.dropped import refuse_dropped
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class SeenAlready(Refusal):
    "“{title}” đã có kết quả ngày {day}. Hãy rút lại kết quả trước khi đưa ra khỏi danh mục."


@transaction.atomic
def drop_listed_text(*, text: ReviewedText, reason: str, at: datetime, by: Actor) -> ReviewedText:
    """It need not be looked at any more; what was looked at stays."""
    text = locked(text, "agency", "campaign")
    require(by, "drop_listed_text", text)
    refuse_dropped(text)
    if text.reviewed_on:
        raise SeenAlready(title=text.named, day=text.reviewed_on)
    changes = changed(text, dropped_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    text.version += 1
    text.save()
    write(by, "drop_listed_text", text, at=at, changes=changes)
    return text
