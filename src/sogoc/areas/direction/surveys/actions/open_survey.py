"""Mở cuộc khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument, Survey
from sogoc.areas.direction.surveys.register import SurveyTold
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class InstrumentNotPublished(Refusal):
    "{name} chưa ban hành. Hãy ban hành bộ câu hỏi rồi mở cuộc khảo sát."


class InstrumentOfOthers(Refusal):
    "{name} là của {agency}. Hãy chọn bộ câu hỏi của cơ quan mình hoặc của cơ quan cấp trên."


class SurveyDaysBackwards(Refusal):
    "Ngày đầu {first} ở sau ngày cuối {last}. Hãy kiểm tra lại hai ngày."


class SurveyThere(Refusal):
    "{agency} đã có cuộc khảo sát “{title}” từ ngày {first}. Hãy đặt tên khác."


@transaction.atomic
def open_survey(
    *, agency: Agency, instrument: Instrument, told: SurveyTold, at: datetime, by: Actor
) -> Survey:
    agency = agency_locked(agency)
    require(by, "open_survey", agency)
    instrument = locked(instrument, "agency")
    if not instrument.published_on:
        raise InstrumentNotPublished(name=str(instrument))
    if not agency.path.startswith(instrument.held_at):
        raise InstrumentOfOthers(name=str(instrument), agency=instrument.agency.name)
    if told.last < told.first:
        raise SurveyDaysBackwards(first=told.first, last=told.last)
    survey = Survey(
        agency=agency,
        instrument=instrument,
        title=told.title,
        mode=told.mode.value,
        first=told.first,
        last=told.last,
        least=told.least,
    )
    fit(survey.named())
    if Survey.objects.filter(agency=agency, title=survey.title, first=told.first).exists():
        raise SurveyThere(agency=agency.name, title=survey.title, first=told.first)
    survey.save(force_insert=True)
    write(by, "open_survey", survey, at=at)
    return survey
