"""Kết thúc cuộc khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Response, Survey
from sogoc.areas.direction.surveys.queries import questions_of
from sogoc.areas.direction.surveys.queries.results import sums_of, tallies_of
from sogoc.areas.direction.surveys.register import Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class SurveyClosedAlready(Refusal):
    "Cuộc khảo sát đã kết thúc ngày {day}."


class ClosedTooEarly(Refusal):
    "Cuộc khảo sát bắt đầu từ ngày {first}, chưa kết thúc được."


class SlipsLeft(Refusal):
    """Còn {number} phiếu giấy mới nhập một lần hoặc hai lần nhập khác nhau, trước hết là phiếu {first}. Hãy nhập và
    chốt cho đủ."""


@transaction.atomic
def close_survey(*, survey: Survey, at: datetime, by: Actor) -> Survey:
    """What was answered is counted, and lies from now on in an order that tells nothing."""
    survey, day = locked(survey, "agency", "instrument"), local_day(at)
    require(by, "close_survey", survey)
    if survey.closed_on:
        raise SurveyClosedAlready(day=survey.closed_on)
    if day < survey.first:
        raise ClosedTooEarly(first=survey.first)
    left = survey.slips.filter(is_settled=False).order_by("number")
    if slip := left.first():
        raise SlipsLeft(number=left.count(), first=slip.number)
    _count(survey)
    changes = changed(survey, closed_on=day)
    survey.save()
    Response.mix(survey)
    write(by, "close_survey", survey, at=at, changes=changes)
    return survey


def _count(survey: Survey) -> None:
    questions = questions_of(survey.instrument)
    answers = list(survey.answers.select_related("division"))
    for tally in tallies_of(survey, questions, answers):
        tally.save(force_insert=True)
    sums = sums_of(questions, answers)
    survey.responses, survey.opinions, survey.satisfied = sums.responses, sums.opinions, sums.satisfied
    ways = {one.way for one in answers}
    survey.online, survey.on_paper = bool(ways & {Way.ONLINE, Way.KIOSK}), Way.PAPER in ways
