from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.record_autonomy_plan import (
    InForceAlready,
    record_autonomy_plan,
)
from sogoc.areas.public_finance.autonomy.queries.planning import TooManyYears, YearsOfAPlan, YearsOutOfOrder
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import ended, ready_for_record_autonomy_plan, recorded, service_unit

pytestmark = pytest.mark.django_db


def test_in_force_from_its_first_year_on_and_one_at_a_time() -> None:
    ready = ready_for_record_autonomy_plan()
    one = record_autonomy_plan(**ready)
    assert (one.valid_from, one.proposed_on, one.in_force) == (date(2022, 1, 1), None, True)
    with pytest.raises(InForceAlready):
        record_autonomy_plan(**ready)
    ended(plan=one)
    assert record_autonomy_plan(**ready).in_force


def test_for_as_many_years_as_the_law_of_its_first_day_lets() -> None:
    told = {"unit": service_unit(), "tier": Tier.PARTLY}
    with pytest.raises(YearsOutOfOrder):
        recorded(**told, years=YearsOfAPlan(2021, 2020))
    with pytest.raises(TooManyYears, match="3 năm"):
        recorded(**told, years=YearsOfAPlan(2021, 2024))
    assert recorded(**told, years=YearsOfAPlan(2021, 2023)).pk


def test_of_a_unit_of_the_agency_by_a_document_that_holds_and_it_fits() -> None:
    with pytest.raises(UnitElsewhere):
        recorded(unit=department("khac"))
    with pytest.raises(NumberCancelled):
        recorded(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        recorded(years=YearsOfAPlan(2022, 2101))
