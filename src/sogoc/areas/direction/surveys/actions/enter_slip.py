"""Nhập phiếu khảo sát giấy."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Response, Slip, Survey
from sogoc.areas.direction.surveys.queries import questions_of
from sogoc.areas.direction.surveys.queries.answering import checked_answers
from sogoc.areas.direction.surveys.queries.opening import refuse_unless_open
from sogoc.areas.direction.surveys.register import Answers, Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class SameHand(Refusal):
    "Phiếu {number} do chính bạn nhập lần thứ nhất. Hãy để người khác nhập lần thứ hai."


class SlipTypedTwice(Refusal):
    "Phiếu {number} đã nhập đủ hai lần. Hãy kiểm tra lại số phiếu."


@transaction.atomic
def enter_slip(*, survey: Survey, number: int, answers: Answers, at: datetime, by: Actor) -> Slip:
    """The first time it is kept, the second time held against the first: the same, it is an answer; else it waits for
    somebody to look at the paper again."""
    survey = locked(survey, "agency", "instrument")
    require(by, "enter_slip", survey)
    refuse_unless_open(survey, local_day(at), Way.PAPER)
    checked = checked_answers(questions_of(survey.instrument), answers)
    slip = survey.slips.filter(number=number).first()
    if slip is None:
        slip = Slip(survey=survey, number=number, typed=checked, typed_by=by.key)
        fit(slip)
        slip.save(force_insert=True)
    else:
        _type_again(slip, checked, by)
    entry = write(by, "enter_slip", slip, at=at)
    if slip.is_in_dispute:
        office = holders_on(local_day(at), [Role.OFFICE], survey.agency.path)
        tell_of(entry, office, "slip_in_dispute", slip, slip=str(slip), title=survey.title)
    return slip


def _type_again(slip: Slip, checked: Answers, by: Actor) -> None:
    if slip.typed_again is not None:
        raise SlipTypedTwice(number=slip.number)
    if slip.typed_by == by.key:
        raise SameHand(number=slip.number)
    slip.typed_again, slip.typed_again_by = dict(checked), by.key
    slip.is_settled = slip.typed == slip.typed_again
    slip.save()
    if slip.is_settled:
        Response.keep(slip.survey, Way.PAPER, checked)
