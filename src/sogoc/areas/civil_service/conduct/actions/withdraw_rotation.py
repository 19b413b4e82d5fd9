"""Rút chuyển đổi vị trí đã ghi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Rotation
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class RotationAlreadyWithdrawn(Refusal):
    "Việc chuyển đổi này đã rút ngày {day}."


@transaction.atomic
def withdraw_rotation(*, rotation: Rotation, reason: str, at: datetime, by: Actor) -> Rotation:
    """Written down wrongly: it counts no more, done or not."""
    one = locked(rotation, "agency", "staff", "unit")
    require(by, "withdraw_rotation", one)
    if one.withdrawn_on:
        raise RotationAlreadyWithdrawn(day=one.withdrawn_on)
    changes = changed(one, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    one.version += 1
    one.save()
    write(by, "withdraw_rotation", one, at=at, changes=changes)
    return one
