"""Ban hành bộ câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class InstrumentPublished(Refusal):
    "{name} đã ban hành ngày {day}."


class NothingMeasured(Refusal):
    "{name} chưa có câu hỏi đo mức hài lòng. Hãy thêm một câu như vậy rồi ban hành."


@transaction.atomic
def publish_instrument(*, instrument: Instrument, at: datetime, by: Actor) -> Instrument:
    """From now on it is asked as it stands."""
    instrument = locked(instrument, "agency")
    require(by, "publish_instrument", instrument)
    if instrument.published_on:
        raise InstrumentPublished(name=str(instrument), day=instrument.published_on)
    if not instrument.questions.filter(measures=True).exists():
        raise NothingMeasured(name=str(instrument))
    changes = changed(instrument, published_on=local_day(at))
    instrument.save(update_fields=["published_on"])
    write(by, "publish_instrument", instrument, at=at, changes=changes)
    return instrument
