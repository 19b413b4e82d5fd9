import pytest

from sogoc.areas.direction.inspections.actions.plan_inspections import (
    AlreadyInspectionPlan,
    NoInspectionPlan,
    PlannedForAnotherYear,
    QuartersTurned,
)
from sogoc.areas.direction.inspections.queries import plans_of
from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.register import PlanKind
from sogoc.areas.direction.tasks.tests.builders import ready_for_open_plan
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import (
    OFFICE,
    document,
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


def test_one_document_is_the_plan_of_one_year() -> None:
    paper = document("20/KH-SKHCN")
    open_plan(**ready_for_open_plan(document=paper, kind=PlanKind.INSPECTION, year=2023))
    with pytest.raises(PlannedForAnotherYear, match="kế hoạch năm 2023, không phải năm 2024"):
        inspection_plan(document=paper, year=2024)
    assert inspection_plan(document=paper).year == 2023


def test_quarters_follow_one_another_and_numbers_fit() -> None:
    with pytest.raises(QuartersTurned):
        inspection_plan(first_quarter=4, last_quarter=3)
    with pytest.raises(Unfit, match="số phòng"):
        inspection_plan(units=0)


def test_a_cancelled_number_plans_nothing() -> None:
    given = cancel_number(**ready_for_cancel_number(document=numbered(kind="plan")))
    with pytest.raises(NumberCancelled):
        inspection_plan(document=given)
