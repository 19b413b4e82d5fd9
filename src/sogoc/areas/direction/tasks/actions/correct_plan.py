"""Sửa loại và năm của kế hoạch."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Plan
from sogoc.areas.direction.tasks.register import PlanKind
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PlanChanged(Refusal):
    "Kế hoạch {number} đã được sửa sau khi bạn mở trang. Hãy xem những gì đã đổi rồi sửa lại."


@transaction.atomic
def correct_plan(*, plan: Plan, version: int, kind: PlanKind, year: int, at: datetime, by: Actor) -> Plan:
    """Its tasks are of its year: they go with it."""
    plan = locked(plan, "agency", "document")
    require(by, "correct_plan", plan)
    if plan.version != version:
        raise PlanChanged(number=plan.document.printed)
    changes = changed(plan, kind=str(kind), year=year)
    if not changes:
        raise NothingToCorrect
    fit(plan)
    plan.version += 1
    plan.save()
    plan.tasks.update(year=year)
    write(by, "correct_plan", plan, at=at, changes=changes)
    return plan
