"""Công bố kết quả khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Survey
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class SurveyPublished(Refusal):
    "Kết quả đã công bố ngày {day}."


class SurveyStillOpen(Refusal):
    "Cuộc khảo sát chưa kết thúc. Hãy kết thúc rồi mới công bố kết quả."


class TooFewAnswered(Refusal):
    "Mới có {number} phiếu, ít hơn {least} phiếu cần có để công bố: chưa nói được cho số đông, và dễ lộ ai trả lời."


@transaction.atomic
def publish_survey(*, survey: Survey, at: datetime, by: Actor) -> Survey:
    survey = locked(survey, "agency")
    require(by, "publish_survey", survey)
    if survey.published_on:
        raise SurveyPublished(day=survey.published_on)
    if not survey.closed_on:
        raise SurveyStillOpen
    if not survey.is_enough:
        raise TooFewAnswered(number=survey.responses, least=survey.least)
    changes = changed(survey, published_on=local_day(at))
    survey.save(update_fields=["published_on"])
    write(by, "publish_survey", survey, at=at, changes=changes)
    return survey
