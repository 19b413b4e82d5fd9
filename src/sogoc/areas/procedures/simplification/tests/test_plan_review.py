import pytest

from sogoc.areas.procedures.simplification.actions.plan_review import AlreadyReviewPlan, NoPlan, plan_review
from sogoc.areas.procedures.simplification.queries import plans_of
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import document, numbered, ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_plan_review

pytestmark = pytest.mark.django_db


def test_a_plan_is_of_its_year_and_told_once() -> None:
    ready = ready_for_plan_review()
    plan = plan_review(**ready)
    assert (plan.year, plan.held_at, str(plan)) == (2023, "so/", "03/KH-SKHCN")
    assert history_of(plan.document)[0].act == "plan_review"
    assert list(plans_of(plan.document.agency)) == [plan]
    with pytest.raises(AlreadyReviewPlan, match="năm 2023"):
        plan_review(**ready)


def test_only_a_plan_that_holds() -> None:
    with pytest.raises(NoPlan, match="quyết định"):
        plan_review(**ready_for_plan_review(document=document("12/QĐ-SKHCN")))
    given = numbered(kind="plan")
    cancel_number(**ready_for_cancel_number(document=given))
    with pytest.raises(NumberCancelled):
        plan_review(**ready_for_plan_review(document=given))
