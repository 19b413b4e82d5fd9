"""Ghi hết thực hiện phương án tự chủ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import AutonomyPlan
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PlanNotInForce(Refusal):
    "Phương án này không đang thực hiện."


class PlanEndsBeforeItBegins(Refusal):
    "Phương án thực hiện từ ngày {day}. Ngày kết thúc phải sau ngày đó."


@transaction.atomic
def end_autonomy_plan(
    *, plan: AutonomyPlan, on: date, document: Document, at: datetime, by: Actor
) -> AutonomyPlan:
    """From that day on no plan is in force; by the document that says so."""
    plan = locked(plan, "agency", "unit")
    require(by, "end_autonomy_plan", plan)
    if not plan.in_force or plan.valid_from is None:
        raise PlanNotInForce
    if on <= plan.valid_from:
        raise PlanEndsBeforeItBegins(day=plan.valid_from)
    changes = changed(plan, ended_on=on)
    changes["căn cứ"] = [None, standing(document, by).printed]
    plan.save()
    write(by, "end_autonomy_plan", plan, at=at, changes=changes)
    return plan
