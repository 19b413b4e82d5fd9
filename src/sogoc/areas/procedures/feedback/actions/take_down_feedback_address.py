"""Gỡ niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.procedures.feedback.models import FeedbackPosting
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyTakenDown(Refusal):
    "Ở “{place}” đã gỡ niêm yết, niêm yết đến hết ngày {day}."


class TakenDownBeforePosted(Refusal):
    "Ở “{place}” niêm yết từ ngày {day}. Ngày niêm yết cuối cùng không thể ở trước ngày đó."


@transaction.atomic
def take_down_feedback_address(
    *, posting: FeedbackPosting, last_day: date, reason: str, at: datetime, by: Actor
) -> FeedbackPosting:
    posting = locked(posting, "agency")
    require(by, "take_down_feedback_address", posting)
    if posting.valid_until:
        raise AlreadyTakenDown(place=posting.place, day=posting.valid_until)
    if last_day < posting.valid_from:
        raise TakenDownBeforePosted(place=posting.place, day=posting.valid_from)
    changes = changed(posting, **ended(last_day + timedelta(days=1)))
    changes["lý do"] = [None, reason_given(reason)]
    posting.save()
    write(by, "take_down_feedback_address", posting, at=at, changes=changes)
    return posting
