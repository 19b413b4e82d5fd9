"""Ghi kết quả khảo sát nêu trong văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Survey
from sogoc.areas.direction.surveys.register import Mode, SumsTold, SurveyTold
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class SumsImpossible(Refusal):
    """{satisfied} phiếu hài lòng, {opinions} phiếu nêu mức hài lòng, {responses} phiếu thu về: số sau không thể ít
    hơn số trước."""


class RecordedAlready(Refusal):
    "{agency} đã có cuộc khảo sát “{title}” từ ngày {first}. Hãy kiểm tra lại trong sổ."


class RecordedDaysBackwards(Refusal):
    "Ngày đầu {first} ở sau ngày kết thúc {last}. Hãy kiểm tra lại hai ngày."


@transaction.atomic
def record_survey(
    *, agency: Agency, told: SurveyTold, sums: SumsTold, document: Document, at: datetime, by: Actor
) -> Survey:
    """One that was held on paper or elsewhere: only its sums are known, and the document that tells them."""
    agency = agency_locked(agency)
    require(by, "record_survey", agency)
    if not sums.satisfied <= sums.opinions <= sums.responses:
        raise SumsImpossible(satisfied=sums.satisfied, opinions=sums.opinions, responses=sums.responses)
    if told.last < told.first:
        raise RecordedDaysBackwards(first=told.first, last=told.last)
    survey = Survey(
        agency=agency,
        document=document,
        title=told.title,
        mode=told.mode.value,
        first=told.first,
        last=told.last,
        least=told.least,
        closed_on=told.last,
        online=told.mode is not Mode.PAPER,
        on_paper=told.mode is not Mode.ONLINE,
        responses=sums.responses,
        opinions=sums.opinions,
        satisfied=sums.satisfied,
    )
    fit(survey.named())
    if Survey.objects.filter(agency=agency, title=survey.title, first=survey.first).exists():
        raise RecordedAlready(agency=agency.name, title=survey.title, first=survey.first)
    survey.save(force_insert=True)
    write(by, "record_survey", survey, at=at)
    return survey
