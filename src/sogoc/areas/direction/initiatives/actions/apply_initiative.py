"""Ghi áp dụng sáng kiến."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.areas.direction.initiatives.models import Initiative
from sogoc.areas.direction.initiatives.register import Verdict
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyApplied(Refusal):
    "“{title}” đã ghi áp dụng từ ngày {day}."


class AppliedBeforeRegistered(Refusal):
    "“{title}” đăng ký ngày {day}. Ngày áp dụng không thể ở trước ngày đó."


class RejectedNotApplied(Refusal):
    "“{title}” không được công nhận, nên không ghi áp dụng được."


class AppliedNowhere(Refusal):
    "Chưa ghi áp dụng ở đâu. Hãy ghi nơi áp dụng."


@transaction.atomic
def apply_initiative(*, initiative: Initiative, where: str, on: date, at: datetime, by: Actor) -> Initiative:
    """It may be tried before the council judges it, never after it was turned down."""
    initiative = locked(initiative, "agency", "unit")
    require(by, "apply_initiative", initiative)
    if initiative.withdrawn_on:
        raise InitiativeWithdrawn(title=initiative.title, day=initiative.withdrawn_on)
    if initiative.applied_on:
        raise AlreadyApplied(title=initiative.title, day=initiative.applied_on)
    if initiative.verdict == Verdict.NOT_RECOGNISED:
        raise RejectedNotApplied(title=initiative.title)
    if on < initiative.registered_on:
        raise AppliedBeforeRegistered(title=initiative.title, day=initiative.registered_on)
    if not where.strip():
        raise AppliedNowhere
    changes = changed(initiative, applied_on=on, applied_where=" ".join(where.split()))
    fit(initiative)
    initiative.version += 1
    initiative.save()
    write(by, "apply_initiative", initiative, at=at, changes=changes)
    return initiative
