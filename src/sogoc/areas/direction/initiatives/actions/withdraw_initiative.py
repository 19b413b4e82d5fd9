"""Rút sáng kiến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.models import Initiative
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class InitiativeWithdrawn(Refusal):
    "“{title}” đã rút ngày {day}."


class HonouredAlready(Refusal):
    "“{title}” đã được khen thưởng ngày {day}. Hãy hủy khen thưởng đó trước khi rút."


@transaction.atomic
def withdraw_initiative(*, initiative: Initiative, reason: str, at: datetime, by: Actor) -> Initiative:
    """It counts no more, neither as registered nor as recognised."""
    initiative = locked(initiative, "agency", "unit")
    require(by, "withdraw_initiative", initiative)
    if initiative.withdrawn_on:
        raise InitiativeWithdrawn(title=initiative.title, day=initiative.withdrawn_on)
    if award := initiative.awards.filter(revoked_on=None).first():
        raise HonouredAlready(title=initiative.title, day=award.awarded_on)
    changes = changed(initiative, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    initiative.version += 1
    initiative.save()
    write(by, "withdraw_initiative", initiative, at=at, changes=changes)
    return initiative
