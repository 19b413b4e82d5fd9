"""Sửa nội dung phản ánh, kiến nghị đã ghi sai."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Message
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class FeedbackChanged(Refusal):
    "Phản ánh {code} đã có người xử lý hoặc sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


class SenderWroteIt(Refusal):
    "Phản ánh {code} do chính người gửi viết, không ai sửa thay được. Nếu cần, hãy yêu cầu người gửi bổ sung."


@transaction.atomic
def correct_feedback(
    *, feedback: Feedback, version: int, message: Message, reason: str, at: datetime, by: Actor
) -> Feedback:
    """What an official wrote down wrongly, until it is answered. Its code and when it came stay; so do the words of
    whoever wrote it themselves."""
    feedback = locked(feedback, "agency")
    require(by, "correct_feedback", feedback)
    if feedback.version != version:
        raise FeedbackChanged(code=feedback.code)
    refuse_once_concluded(feedback)
    if feedback.sender_key:
        raise SenderWroteIt(code=feedback.code)
    refuse_out_of_order(feedback, at)
    told = message.columns
    if all(getattr(feedback, name) == value for name, value in told.items()):
        raise NothingToCorrect
    changes = feedback.become(at, **told)
    changes["lý do"] = [None, reason_given(reason)]
    write(by, "correct_feedback", feedback, at=at, changes=changes)
    return feedback
