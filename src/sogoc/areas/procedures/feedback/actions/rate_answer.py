"""Đánh giá câu trả lời phản ánh, kiến nghị."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.actions.publish_answer import NotAnswered
from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyRated(Refusal):
    "Câu trả lời phản ánh {code} đã được đánh giá ngày {day}; mỗi phản ánh chỉ đánh giá một lần."


@transaction.atomic
def rate_answer(*, feedback: Feedback, satisfied: bool, at: datetime, by: Actor) -> Feedback:
    """Once, by who sent it, or as they told whoever writes it down."""
    feedback = locked(feedback, "agency")
    require(by, "rate_answer", feedback)
    if feedback.outcome != Outcome.ANSWERED:
        raise NotAnswered(code=feedback.code)
    if feedback.rated_on:
        raise AlreadyRated(code=feedback.code, day=feedback.rated_on)
    refuse_out_of_order(feedback, at)
    changes = feedback.become(at, satisfied=satisfied, rated_on=local_day(at))
    write(by, "rate_answer", feedback, at=at, changes=changes)
    return feedback
