"""Mở máy trả lời khảo sát tại quầy."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Kiosk, Survey
from sogoc.areas.direction.surveys.queries.opening import refuse_unless_open
from sogoc.areas.direction.surveys.register import Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.secrets_held import digest_of
from sogoc.kernel.vietnamese import local_day


class KioskThere(Refusal):
    "Ở “{place}” đã có máy đang mở cho cuộc khảo sát này. Hãy đóng máy ấy trước."


@transaction.atomic
def open_kiosk(*, survey: Survey, place: str, secret: str, at: datetime, by: Actor) -> Kiosk:
    """`secret` is in the address that stands open on it; only its digest is kept."""
    survey, day = locked(survey, "agency"), local_day(at)
    require(by, "open_kiosk", survey)
    refuse_unless_open(survey, day, Way.KIOSK)
    kiosk = Kiosk(survey=survey, place=" ".join(place.split()), digest=digest_of(secret), opened_on=day)
    fit(kiosk)
    if survey.kiosks.filter(place=kiosk.place, closed_on=None).exists():
        raise KioskThere(place=kiosk.place)
    kiosk.save(force_insert=True)
    write(by, "open_kiosk", kiosk, at=at)
    return kiosk
