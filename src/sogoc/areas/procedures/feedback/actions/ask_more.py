"""Yêu cầu người gửi bổ sung thông tin."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback, MoreAsked
from sogoc.areas.procedures.feedback.queries import refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyWaiting(Refusal):
    "Phản ánh {code} đang chờ người gửi bổ sung từ {since}. Hãy ghi nội dung bổ sung trước khi yêu cầu thêm."


@transaction.atomic
def ask_more(*, feedback: Feedback, question: str, at: datetime, by: Actor) -> Feedback:
    """The time of the answer stands still until they tell."""
    feedback = locked(feedback, "agency")
    require(by, "ask_more", feedback)
    refuse_once_concluded(feedback)
    if feedback.waiting_since:
        raise AlreadyWaiting(code=feedback.code, since=feedback.waiting_since)
    refuse_out_of_order(feedback, at)
    asked = MoreAsked(feedback=feedback, question=one_line(question), since=at)
    fit(asked)
    asked.save(force_insert=True)
    changes = feedback.become(at, waiting_since=at, answer_due_on=None)
    write(by, "ask_more", feedback, at=at, changes=changes | {"cần bổ sung": [None, asked.question]})
    return feedback
