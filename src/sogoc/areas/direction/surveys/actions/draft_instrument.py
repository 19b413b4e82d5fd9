"""Soạn bộ câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class InstrumentThere(Refusal):
    "{agency} đã có bộ câu hỏi “{name}”. Hãy soạn phiên bản mới của bộ ấy, hoặc đặt tên khác."


@transaction.atomic
def draft_instrument(*, agency: Agency, name: str, at: datetime, by: Actor) -> Instrument:
    agency = agency_locked(agency)
    require(by, "draft_instrument", agency)
    instrument = Instrument(agency=agency, name=" ".join(name.split()), drafted_on=local_day(at))
    fit(instrument)
    if Instrument.objects.filter(agency=agency, name=instrument.name).exists():
        raise InstrumentThere(agency=agency.name, name=instrument.name)
    instrument.save(force_insert=True)
    write(by, "draft_instrument", instrument, at=at)
    return instrument
