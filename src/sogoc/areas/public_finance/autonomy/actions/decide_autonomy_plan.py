"""Ghi quyết định phương án tự chủ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import PlanWithdrawn
from sogoc.areas.public_finance.autonomy.models import AutonomyPlan
from sogoc.areas.public_finance.autonomy.queries.law import SERVICE_UNIT
from sogoc.areas.public_finance.autonomy.queries.tiers import refuse_tier
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyDecided(Refusal):
    "Phương án này đã quyết định ngày {day}."


class NotYetAppraised(Refusal):
    "Phương án của đơn vị sự nghiệp chưa thẩm định. Hãy ghi thẩm định trước khi ghi quyết định."


class OutsideItsYears(Refusal):
    "Ngày {day} không nằm trong các năm {first}-{last} của phương án. Hãy chọn ngày thực hiện trong các năm đó."


class FormerBeginsLater(Refusal):
    "Phương án đang thực hiện bắt đầu ngày {day}. Phương án mới phải bắt đầu sau ngày đó."


@transaction.atomic
def decide_autonomy_plan(
    *, plan: AutonomyPlan, tier: Tier, valid_from: date, document: Document, at: datetime, by: Actor
) -> AutonomyPlan:
    """By a decision, at the tier that it says; what was in force ends on that day."""
    plan = locked(plan, "agency", "unit")
    require(by, "decide_autonomy_plan", plan)
    _refuse_undecidable(plan, valid_from)
    decision = decided_by(document, by)
    refuse_tier(plan.unit, tier, decision.issued_on)
    _end_former(plan, valid_from, at=at, by=by)
    told = {"tier": tier.value, "decided_on": decision.issued_on, "decision": decision}
    changes = changed(plan, **told, valid_from=valid_from)
    plan.save()
    write(by, "decide_autonomy_plan", plan, at=at, changes=changes)
    return plan


def _refuse_undecidable(plan: AutonomyPlan, valid_from: date) -> None:
    if plan.withdrawn_on:
        raise PlanWithdrawn(day=plan.withdrawn_on)
    if plan.decided_on:
        raise AlreadyDecided(day=plan.decided_on)
    if plan.appraised_on is None and plan.unit.kind == SERVICE_UNIT:
        raise NotYetAppraised
    if not plan.first_year <= valid_from.year <= plan.last_year:
        raise OutsideItsYears(day=valid_from, first=str(plan.first_year), last=str(plan.last_year))


def _end_former(plan: AutonomyPlan, on: date, *, at: datetime, by: Actor) -> None:
    standing = AutonomyPlan.objects.select_for_update(of=("self",), no_key=True).select_related(
        "agency", "unit"
    )
    former = standing.filter(
        unit=plan.unit, valid_from__isnull=False, ended_on=None, withdrawn_on=None
    ).first()
    if former is None:
        return
    if former.valid_from and former.valid_from >= on:
        raise FormerBeginsLater(day=former.valid_from)
    changes = changed(former, ended_on=on)
    former.save(update_fields=["ended_on"])
    write(by, "end_autonomy_plan", former, at=at, changes=changes)
