"""Ghi phương án tự chủ đã được quyết định."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import AutonomyPlan
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan, refuse_unplannable
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class InForceAlready(Refusal):
    "{unit} đang thực hiện phương án từ ngày {day}. Hãy ghi hết thực hiện phương án đó, hoặc trình phương án mới."


@transaction.atomic
def record_autonomy_plan(
    *,
    agency: Agency,
    unit: Agency,
    tier: Tier,
    years: YearsOfAPlan,
    document: Document,
    at: datetime,
    by: Actor,
) -> AutonomyPlan:
    """What was decided before this book began: in force from its first year on. The document is the decision or, where
    that is not at hand, the paper that speaks of it."""
    agency = agency_locked(agency)
    require(by, "record_autonomy_plan", agency)
    refuse_elsewhere(unit, agency)
    source = standing(document, by)
    first_day = date(years.first, 1, 1)
    refuse_unplannable(unit, tier, years, first_day)
    standing_ones = AutonomyPlan.objects.filter(unit=unit, valid_from__isnull=False, withdrawn_on=None)
    if there := standing_ones.filter(ended_on=None).first():
        raise InForceAlready(unit=unit.name, day=there.valid_from)
    plan = AutonomyPlan(agency=agency, unit=unit, tier=tier.value, **years.columns)
    plan.decided_on, plan.decision, plan.valid_from = source.issued_on, source, first_day
    fit(plan)
    plan.save(force_insert=True)
    write(by, "record_autonomy_plan", plan, at=at)
    return plan
