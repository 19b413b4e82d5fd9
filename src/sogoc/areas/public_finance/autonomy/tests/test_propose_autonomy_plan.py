import pytest

from sogoc.areas.public_finance.autonomy.actions.propose_autonomy_plan import (
    ProposedAlready,
    propose_autonomy_plan,
)
from sogoc.areas.public_finance.autonomy.queries.planning import TooManyYears, YearsOfAPlan, YearsOutOfOrder
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number, some_agency

from .builders import decided, proposed, ready_for_propose_autonomy_plan, withdrawn

pytestmark = pytest.mark.django_db


def test_one_at_a_time_until_it_is_decided_or_withdrawn() -> None:
    ready = ready_for_propose_autonomy_plan()
    one = propose_autonomy_plan(**ready)
    assert str(one) == "Trung tâm Ứng dụng, 2022-2026: tự chủ chi thường xuyên"
    with pytest.raises(ProposedAlready):
        propose_autonomy_plan(**ready)
    withdrawn(plan=one)
    decided()
    assert propose_autonomy_plan(**ready).pk != one.pk


def test_for_as_many_years_as_the_law_of_that_day_lets() -> None:
    with pytest.raises(YearsOutOfOrder):
        proposed(years=YearsOfAPlan(2023, 2022))
    with pytest.raises(TooManyYears, match="5 năm"):
        proposed(years=YearsOfAPlan(2023, 2028))
    assert proposed(years=YearsOfAPlan(2023, 2027)).last_year == 2027
    assert proposed(unit=some_agency(), tier=Tier.ADMINISTRATIVE, years=YearsOfAPlan(2023, 2050)).pk


def test_of_a_unit_of_the_agency_by_a_document_that_holds_and_it_fits() -> None:
    with pytest.raises(UnitElsewhere):
        proposed(unit=department("khac"))
    with pytest.raises(NumberCancelled):
        proposed(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        proposed(years=YearsOfAPlan(1999, 2001))
