"""Trả lời khảo sát."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Response, Survey
from sogoc.areas.direction.surveys.policy import RESPONDENT
from sogoc.areas.direction.surveys.queries import questions_of, token_held
from sogoc.areas.direction.surveys.queries.answering import checked_answers
from sogoc.areas.direction.surveys.queries.opening import refuse_unless_open
from sogoc.areas.direction.surveys.register import Answers, Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.vietnamese import local_day


class TokenUnknown(Refusal):
    "Không có cuộc khảo sát nào với mã này. Hãy gõ lại mã trên giấy mời, hoặc quét lại mã vạch."

    status = 404


class AlreadyAnswered(Refusal):
    "Mã này đã dùng để trả lời rồi; mỗi mã chỉ trả lời một lần. Cảm ơn bạn đã góp ý."


@transaction.atomic
def answer_survey(*, secret: str, answers: Answers, at: datetime, by: Actor) -> Survey:
    """What it gives back is the survey: the answer is nobody's. Nor does the journal keep from where it came."""
    found = token_held(secret)
    if found is None:
        raise TokenUnknown
    survey = locked(found.survey, "agency", "instrument")
    token = locked(found)
    require(by, "answer_survey", Place(survey.held_at, RESPONDENT))
    if token.is_used:
        raise AlreadyAnswered
    refuse_unless_open(survey, local_day(at), Way.ONLINE)
    checked = checked_answers(questions_of(survey.instrument), answers)
    Response.keep(survey, Way.ONLINE, checked, token)
    token.use()
    write(replace(by, source=""), "answer_survey", survey, at=at)
    return survey
