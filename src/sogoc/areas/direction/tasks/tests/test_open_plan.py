import pytest

from sogoc.areas.direction.tasks.actions.open_plan import AlreadyAPlan, PlansNothing, open_plan
from sogoc.areas.direction.tasks.queries import plan_of, plan_of_kind
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, numbered, ready_for_cancel_number

from .builders import plan, ready_for_open_plan

pytestmark = pytest.mark.django_db


def test_a_document_is_the_plan_of_a_year() -> None:
    one = plan()
    assert (one.year, one.held_at, str(one)) == (2023, "so/", str(one.document))
    assert plan_of(one.document) == plan_of_kind(one.agency, "reform", 2023) == one


def test_a_letter_may_lay_it_down() -> None:
    assert plan(document=document("368/SKHCN-VP")).kind == "reform"


def test_it_is_one_once() -> None:
    one = plan()
    with pytest.raises(AlreadyAPlan, match="năm 2023 về cải cách hành chính"):
        open_plan(**ready_for_open_plan(document=one.document))


def test_a_report_plans_nothing() -> None:
    with pytest.raises(PlansNothing, match="báo cáo"):
        plan(document=document("137/BC-SKHCN"))


def test_of_a_year_there_is() -> None:
    with pytest.raises(Unfit):
        plan(year=70_000)


def test_a_number_that_was_cancelled_plans_nothing() -> None:
    given = numbered(kind="plan", summary="Kế hoạch")
    cancel_number(**ready_for_cancel_number(document=given))
    with pytest.raises(NumberCancelled):
        plan(document=given)
