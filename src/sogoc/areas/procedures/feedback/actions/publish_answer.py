"""Công khai câu trả lời phản ánh, kiến nghị."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotAnswered(Refusal):
    "Phản ánh {code} chưa có câu trả lời của cơ quan này. Hãy trả lời trước."


class AnswerAlreadyPublished(Refusal):
    "Câu trả lời phản ánh {code} đã công khai ngày {day}."


@transaction.atomic
def publish_answer(*, feedback: Feedback, at: datetime, by: Actor) -> Feedback:
    """What was said and what was answered; nobody's name."""
    feedback = locked(feedback, "agency")
    require(by, "publish_answer", feedback)
    if feedback.outcome != Outcome.ANSWERED:
        raise NotAnswered(code=feedback.code)
    if feedback.published_on:
        raise AnswerAlreadyPublished(code=feedback.code, day=feedback.published_on)
    refuse_out_of_order(feedback, at)
    changes = feedback.become(at, published_at=at, published_on=local_day(at))
    write(by, "publish_answer", feedback, at=at, changes=changes)
    return feedback
