"""Rút phương án tự chủ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import AutonomyPlan
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class PlanWithdrawn(Refusal):
    "Phương án này đã rút ngày {day}."


@transaction.atomic
def withdraw_autonomy_plan(*, plan: AutonomyPlan, reason: str, at: datetime, by: Actor) -> AutonomyPlan:
    """Sent back, or written down wrongly: it counts no more."""
    plan = locked(plan, "agency", "unit")
    require(by, "withdraw_autonomy_plan", plan)
    if plan.withdrawn_on:
        raise PlanWithdrawn(day=plan.withdrawn_on)
    changes = changed(plan, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    plan.save()
    write(by, "withdraw_autonomy_plan", plan, at=at, changes=changes)
    return plan
