"""Chốt phiếu khảo sát nhập hai lần khác nhau."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Response, Slip
from sogoc.areas.direction.surveys.queries import questions_of
from sogoc.areas.direction.surveys.queries.answering import checked_answers
from sogoc.areas.direction.surveys.register import Answers, Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingToSettle(Refusal):
    "Phiếu {number} không có chỗ nào nhập khác nhau phải chốt."


@transaction.atomic
def settle_slip(*, slip: Slip, answers: Answers, at: datetime, by: Actor) -> Slip:
    """By the paper itself. What both typed stays."""
    survey = locked(slip.survey, "agency", "instrument")
    slip = locked(slip, "survey__agency")
    require(by, "settle_slip", slip)
    if not slip.is_in_dispute:
        raise NothingToSettle(number=slip.number)
    checked = checked_answers(questions_of(survey.instrument), answers)
    slip.is_settled = True
    slip.save(update_fields=["is_settled"])
    Response.keep(survey, Way.PAPER, checked)
    write(by, "settle_slip", slip, at=at)
    return slip
