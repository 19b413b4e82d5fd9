"""Từ chối tiếp nhận phản ánh, kiến nghị."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def decline_feedback(*, feedback: Feedback, reason: str, at: datetime, by: Actor) -> Feedback:
    """Later than the law says it is still declined, and counts as late."""
    feedback = locked(feedback, "agency")
    require(by, "decline_feedback", feedback)
    refuse_once_concluded(feedback)
    refuse_out_of_order(feedback, at)
    changes = feedback.conclude(Outcome.DECLINED, at, because=reason_given(reason))
    write(by, "decline_feedback", feedback, at=at, changes=changes)
    return feedback
