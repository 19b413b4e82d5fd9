"""Tiếp nhận thông tin người gửi bổ sung."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import (
    concerned_with,
    refuse_once_concluded,
    refuse_out_of_order,
)
from sogoc.areas.procedures.feedback.register import due_in_words
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NothingAsked(Refusal):
    "Phản ánh {code} không chờ bổ sung gì. Nếu cần thêm thông tin, hãy yêu cầu bổ sung trước."


class NothingAdded(Refusal):
    "Chưa ghi nội dung bổ sung. Hãy ghi điều người gửi cho biết thêm."


@transaction.atomic
def receive_more(*, feedback: Feedback, text: str, at: datetime, by: Actor) -> Feedback:
    """The day of the answer moves by as much working time as was waited."""
    feedback = locked(feedback, "agency")
    require(by, "receive_more", feedback)
    refuse_once_concluded(feedback)
    if not feedback.waiting_since:
        raise NothingAsked(code=feedback.code)
    refuse_out_of_order(feedback, at)
    if not text.strip():
        raise NothingAdded
    asked = feedback.asked.get(until=None)
    asked.added, asked.until = text.strip(), at
    fit(asked)
    asked.save(update_fields=["added", "until"])
    due = feedback.due_day("answer", feedback.received_at, known_at=at)
    changes = feedback.become(at, waiting_since=None, answer_due_on=due)
    entry = write(by, "receive_more", feedback, at=at, changes=changes)
    concerned = concerned_with(feedback, local_day(at))
    tell_of(entry, concerned, "feedback_added", feedback, code=feedback.code, day=due_in_words(due))
    return feedback
