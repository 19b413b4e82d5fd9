"""Trả lời phản ánh, kiến nghị."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Outcome, ResultKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NotYetClassified(Refusal):
    "Phản ánh {code} chưa được phân loại. Hãy phân loại trước khi trả lời."


class StillWaiting(Refusal):
    "Phản ánh {code} đang chờ người gửi bổ sung. Hãy ghi nội dung bổ sung trước khi trả lời."


class AnswerMissing(Refusal):
    "Chưa ghi câu trả lời hoặc chưa chọn hình thức xử lý. Hãy ghi đủ cả hai."


@transaction.atomic
def answer_feedback(
    *, feedback: Feedback, result_kind: ResultKind, answer: str, at: datetime, by: Actor
) -> Feedback:
    """From now on runs the term for publishing it."""
    feedback = locked(feedback, "agency")
    require(by, "answer_feedback", feedback)
    refuse_once_concluded(feedback)
    if not feedback.about:
        raise NotYetClassified(code=feedback.code)
    if feedback.waiting_since:
        raise StillWaiting(code=feedback.code)
    refuse_out_of_order(feedback, at)
    if not (result_kind and answer.strip()):
        raise AnswerMissing
    publish_by = feedback.due_day("publish", at, known_at=at)
    told = {"result_kind": str(result_kind), "answer": answer.strip(), "publish_due_on": publish_by}
    changes = feedback.conclude(Outcome.ANSWERED, at, **told)
    write(by, "answer_feedback", feedback, at=at, changes=changes)
    return feedback
