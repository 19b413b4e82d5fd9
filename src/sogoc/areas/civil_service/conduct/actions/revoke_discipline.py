"""Hủy kỷ luật đã ghi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Discipline
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class DisciplineAlreadyRevoked(Refusal):
    "Kỷ luật này đã hủy ngày {day}."


@transaction.atomic
def revoke_discipline(*, discipline: Discipline, reason: str, at: datetime, by: Actor) -> Discipline:
    """Written down wrongly, or taken back by who decided it: it counts no more."""
    one = locked(discipline, "agency", "staff", "unit")
    require(by, "revoke_discipline", one)
    if one.revoked_on:
        raise DisciplineAlreadyRevoked(day=one.revoked_on)
    changes = changed(one, revoked_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    one.version += 1
    one.save()
    write(by, "revoke_discipline", one, at=at, changes=changes)
    return one
