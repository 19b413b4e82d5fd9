import pytest

from sogoc.areas.public_finance.revenues.actions.set_budget_plan import (
    PlannedOtherwise,
    SameBudgetPlan,
    set_budget_plan,
)
from sogoc.areas.public_finance.revenues.register import Stream
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.money import UnitInDoubt, dong, read_money

from .builders import plan, ready_for_set_budget_plan

pytestmark = pytest.mark.django_db


def test_set_again_it_is_another_and_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_set_budget_plan()
    one = set_budget_plan(**ready)
    assert str(one) == "phí, lệ phí, 2023: 110.000.000 đồng"
    with pytest.raises(SameBudgetPlan):
        set_budget_plan(**ready)
    more = {"amount": dong(120_000_000), "document": document("99/QĐ-SKHCN")}
    changed = set_budget_plan(**(ready | more))
    assert (changed.pk, changed.amount) == (one.pk, 120_000_000)
    assert history_of(changed)[0].changes["amount"] == [110_000_000, 120_000_000]


def test_money_is_planned_in_one_way() -> None:
    plan()
    with pytest.raises(PlannedOtherwise, match="phí, lệ phí"):
        plan(stream=Stream.FEE)
    plan(stream=Stream.FEE, year=2024)
    plan(stream=Stream.CHARGE, year=2024)
    plan(stream=Stream.PROVINCE)
    with pytest.raises(PlannedOtherwise):
        plan(year=2024)


def test_of_a_sum_that_might_be_in_thousands_it_is_asked() -> None:
    with pytest.raises(UnitInDoubt):
        plan(amount=read_money("110.000"))
    assert plan(amount=read_money("110.000 nghìn đồng")).amount == 110_000_000


def test_by_a_document_that_holds_and_it_fits() -> None:
    with pytest.raises(Unfit):
        plan(amount=dong(10**17))
    with pytest.raises(NumberCancelled):
        plan(document=cancel_number(**ready_for_cancel_number()))
