"""Đóng máy trả lời khảo sát tại quầy."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Kiosk
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class KioskClosedAlready(Refusal):
    "Máy ở “{place}” đã đóng ngày {day}."


@transaction.atomic
def close_kiosk(*, kiosk: Kiosk, at: datetime, by: Actor) -> Kiosk:
    kiosk = locked(kiosk, "survey__agency")
    require(by, "close_kiosk", kiosk)
    if kiosk.closed_on:
        raise KioskClosedAlready(place=kiosk.place, day=kiosk.closed_on)
    changes = changed(kiosk, closed_on=local_day(at))
    kiosk.save(update_fields=["closed_on"])
    write(by, "close_kiosk", kiosk, at=at, changes=changes)
    return kiosk
