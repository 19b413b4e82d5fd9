from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.decide_autonomy_plan import (
    AlreadyDecided,
    FormerBeginsLater,
    NotYetAppraised,
    OutsideItsYears,
    decide_autonomy_plan,
)
from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import PlanWithdrawn
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan
from sogoc.areas.public_finance.autonomy.queries.tiers import TierOfOthers, TierUnknownThen
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import document, some_agency
from sogoc.foundations.journal.queries import history_of

from .builders import (
    BEGINS,
    appraised,
    decided,
    proposed,
    ready_for_decide_autonomy_plan,
    recorded,
    service_unit,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_it_takes_the_place_of_what_was_in_force() -> None:
    former = recorded(unit=service_unit(), tier=Tier.PARTLY, years=YearsOfAPlan(2021, 2023))
    ready = ready_for_decide_autonomy_plan(tier=Tier.FULL_WITH_INVESTMENT)
    done = decide_autonomy_plan(**ready)
    former.refresh_from_db()
    assert (done.tier, done.in_force, former.ended_on) == ("full_with_investment", True, BEGINS)
    assert history_of(former)[0].act == "end_autonomy_plan"
    with pytest.raises(AlreadyDecided):
        decide_autonomy_plan(**ready)


def test_of_a_service_unit_when_it_was_appraised() -> None:
    with pytest.raises(NotYetAppraised):
        decided(plan=proposed())
    own = proposed(unit=some_agency(), tier=Tier.ADMINISTRATIVE)
    assert decided(plan=own).in_force


def test_at_a_tier_that_the_unit_may_have_by_the_law_of_that_day() -> None:
    plan = appraised()
    with pytest.raises(TierOfOthers):
        decided(plan=plan, tier=Tier.ADMINISTRATIVE)
    old = document("9/QĐ-SKHCN", agency=some_agency(), issued_on=date(2015, 1, 5))
    with pytest.raises(TierUnknownThen):
        decided(plan=plan, document=old)
    with pytest.raises(NoDecision):
        decided(plan=plan, document=document("9/KH-SKHCN", agency=some_agency()))


def test_from_a_day_of_its_years_after_the_former_began() -> None:
    plan = appraised()
    with pytest.raises(OutsideItsYears, match="2022-2026"):
        decided(plan=plan, valid_from=date(2021, 12, 31))
    recorded(unit=plan.unit, tier=Tier.PARTLY, years=YearsOfAPlan(2023, 2023))
    with pytest.raises(FormerBeginsLater):
        decided(plan=plan, valid_from=date(2023, 1, 1))
    with pytest.raises(PlanWithdrawn):
        decided(plan=withdrawn(plan=plan))
