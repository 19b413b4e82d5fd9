import pytest

from sogoc.areas.procedures.simplification.actions.review_procedure import (
    PlanOfAnother,
    ReviewedThatDay,
    review_procedure,
)
from sogoc.areas.procedures.simplification.queries import simplifications_of
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_review_procedure, review_plan

pytestmark = pytest.mark.django_db


def test_what_was_found_is_kept_with_its_plan() -> None:
    plan = review_plan()
    ready = ready_for_review_procedure(plan=plan)
    found = review_procedure(**ready)
    assert (found.plan, str(found.reviewed_on), found.held_at) == (plan, "2023-01-10", "so/")
    assert history_of(found)[0].act == "review_procedure"
    assert list(simplifications_of(found.procedure)) == [found]
    with pytest.raises(ReviewedThatDay, match="10/01/2023"):
        review_procedure(**ready)


def test_something_was_found() -> None:
    with pytest.raises(ReasonMissing):
        review_procedure(**ready_for_review_procedure(findings=" "))


def test_by_the_plan_of_its_own_agency() -> None:
    other = document("05/KH-SKHCN", agency=department("so-khac"))
    with pytest.raises(PlanOfAnother, match="05/KH-SKHCN"):
        review_procedure(**ready_for_review_procedure(plan=review_plan(document=other)))


def test_what_the_book_cannot_hold_is_refused() -> None:
    with pytest.raises(Unfit, match="kết quả rà soát"):
        review_procedure(**ready_for_review_procedure(findings="Thành phần hồ sơ trùng nhau. " * 200))
