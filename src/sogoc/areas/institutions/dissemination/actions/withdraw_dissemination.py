"""Rút phổ biến văn bản ghi nhầm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class DisseminationWithdrawn(Refusal):
    "“{title}” đã rút ngày {day}."


@transaction.atomic
def withdraw_dissemination(
    *, dissemination: Dissemination, reason: str, at: datetime, by: Actor
) -> Dissemination:
    """Written down wrongly: it counts no more."""
    one = locked(dissemination, "agency")
    require(by, "withdraw_dissemination", one)
    if one.withdrawn_on:
        raise DisseminationWithdrawn(title=str(one), day=one.withdrawn_on)
    changes = changed(one, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    one.version += 1
    one.save()
    write(by, "withdraw_dissemination", one, at=at, changes=changes)
    return one
