"""Ghi thẩm định phương án tự chủ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.actions.decide_autonomy_plan import AlreadyDecided
from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import PlanWithdrawn
from sogoc.areas.public_finance.autonomy.models import AutonomyPlan
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyAppraised(Refusal):
    "Phương án này đã thẩm định ngày {day}."


class AppraisedBeforeProposed(Refusal):
    "Phương án trình ngày {day}. Văn bản thẩm định không thể ban hành trước ngày đó."


@transaction.atomic
def appraise_autonomy_plan(
    *, plan: AutonomyPlan, document: Document, at: datetime, by: Actor, opinion: str = ""
) -> AutonomyPlan:
    """What the finance agency said of it, on the day of its document."""
    plan = locked(plan, "agency", "unit")
    require(by, "appraise_autonomy_plan", plan)
    if plan.withdrawn_on:
        raise PlanWithdrawn(day=plan.withdrawn_on)
    if plan.decided_on:
        raise AlreadyDecided(day=plan.decided_on)
    if plan.appraised_on:
        raise AlreadyAppraised(day=plan.appraised_on)
    appraisal = standing(document, by)
    if plan.proposed_on and appraisal.issued_on < plan.proposed_on:
        raise AppraisedBeforeProposed(day=plan.proposed_on)
    told = {"appraised_on": appraisal.issued_on, "appraisal": appraisal, "opinion": " ".join(opinion.split())}
    changes = changed(plan, **told)
    fit(plan)
    plan.save()
    write(by, "appraise_autonomy_plan", plan, at=at, changes=changes)
    return plan
