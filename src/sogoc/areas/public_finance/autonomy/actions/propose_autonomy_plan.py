"""Trình phương án tự chủ."""

from datetime import datetime

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


class ProposedAlready(Refusal):
    "{unit} đã trình phương án ngày {day}, chưa quyết định. Hãy ghi kết quả, hoặc rút phương án đó."


@transaction.atomic
def propose_autonomy_plan(
    *,
    agency: Agency,
    unit: Agency,
    tier: Tier,
    years: YearsOfAPlan,
    document: Document,
    at: datetime,
    by: Actor,
) -> AutonomyPlan:
    """On the day of the document that proposes it; one at a time."""
    agency = agency_locked(agency)
    require(by, "propose_autonomy_plan", agency)
    refuse_elsewhere(unit, agency)
    proposal = standing(document, by)
    refuse_unplannable(unit, tier, years, proposal.issued_on)
    waiting = AutonomyPlan.objects.filter(unit=unit, decided_on=None, withdrawn_on=None)
    if there := waiting.first():
        raise ProposedAlready(unit=unit.name, day=there.proposed_on)
    plan = AutonomyPlan(agency=agency, unit=unit, tier=tier.value, **years.columns)
    plan.proposed_on, plan.proposal = proposal.issued_on, proposal
    fit(plan)
    plan.save(force_insert=True)
    write(by, "propose_autonomy_plan", plan, at=at)
    return plan
