"""Hủy khen thưởng đã ghi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.models import Award
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AwardAlreadyRevoked(Refusal):
    "Khen thưởng này đã hủy ngày {day}."


@transaction.atomic
def revoke_award(*, award: Award, reason: str, at: datetime, by: Actor) -> Award:
    """Written down wrongly, or taken back by who gave it: it counts no more."""
    award = locked(award, "agency", "unit")
    require(by, "revoke_award", award)
    if award.revoked_on:
        raise AwardAlreadyRevoked(day=award.revoked_on)
    changes = changed(award, revoked_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    award.save()
    write(by, "revoke_award", award, at=at, changes=changes)
    return award
