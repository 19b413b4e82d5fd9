import pytest

from sogoc.areas.direction.inspections.actions.plan_inspections import (
    AlreadyInspectionPlan,
    NoInspectionPlan,
    QuartersTurned,
)
from sogoc.areas.direction.inspections.queries import plans_of
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import (
    OFFICE,
    numbered,
    ready_for_cancel_number,
    some_agency,
)

from .builders import inspection_plan, notice

pytestmark = pytest.mark.django_db


def test_it_says_how_many_units_and_when() -> None:
    plan = inspection_plan(units=4, first_quarter=3, last_quarter=4)
    assert (str(plan), plan.units, plan.held_at) == ("12/KH-SKHCN", 4, "so/")
    assert list(plans_of(some_agency(), OFFICE)) == [plan]


def test_once_and_by_a_plan_alone() -> None:
    plan = inspection_plan()
    with pytest.raises(AlreadyInspectionPlan, match="năm 2023"):
        inspection_plan(document=plan.document)
    with pytest.raises(NoInspectionPlan, match="thông báo"):
        inspection_plan(document=notice())


def test_quarters_follow_one_another_and_numbers_fit() -> None:
    with pytest.raises(QuartersTurned):
        inspection_plan(first_quarter=4, last_quarter=3)
    with pytest.raises(Unfit, match="số phòng"):
        inspection_plan(units=0)


def test_a_cancelled_number_plans_nothing() -> None:
    given = cancel_number(**ready_for_cancel_number(document=numbered(kind="plan")))
    with pytest.raises(NumberCancelled):
        inspection_plan(document=given)
