from dataclasses import replace
from datetime import date

import pytest

from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import (
    DueBeforeRecommended,
    MoneyMissing,
    MoneyNotMeant,
    RecommendedAlready,
    enter_audit_recommendation,
)
from sogoc.areas.public_finance.audits.queries import Wanted, recommendations_wanted
from sogoc.areas.public_finance.audits.register import Remedy
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number
from sogoc.kernel.money import UnitInDoubt, read_money

from .builders import (
    DUE,
    RULES_ONLY,
    ready_for_enter_audit_recommendation,
    recommendation,
    recommended,
    resolved,
    some_paper,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_on_the_day_of_its_conclusion_and_only_once() -> None:
    ready = ready_for_enter_audit_recommendation()
    one = enter_audit_recommendation(**ready)
    assert (one.recommended_on, one.amount) == (some_paper("31/KL-SKHCN").issued_on, 50_000_000)
    with pytest.raises(RecommendedAlready, match="31/KL-SKHCN"):
        enter_audit_recommendation(**ready)
    withdrawn(recommendation=one)
    assert recommendation().pk != one.pk


def test_it_is_overdue_after_its_day_until_it_is_done() -> None:
    one = recommendation()
    late = Wanted(state="overdue", on=date(2023, 4, 1))
    assert [one.overdue_on(day) for day in (DUE, date(2023, 4, 1))] == [False, True]
    assert list(recommendations_wanted(OFFICE, late)) == [one]
    assert not recommendations_wanted(OFFICE, replace(late, on=DUE)).exists()
    assert not resolved(recommendation=one).overdue_on(date(2023, 4, 1))
    assert not recommendations_wanted(OFFICE, late).exists()


def test_of_money_it_says_how_much_and_of_nothing_else() -> None:
    with pytest.raises(MoneyMissing, match="thu hồi"):
        recommendation(amount=None)
    with pytest.raises(MoneyNotMeant, match="quy chế"):
        recommendation(recommended=recommended(remedy=Remedy.RULES))
    with pytest.raises(UnitInDoubt):
        recommendation(amount=read_money("50.000"))
    assert recommendation(**RULES_ONLY).amount == 0


def test_it_is_due_after_its_conclusion_which_holds_and_it_fits() -> None:
    with pytest.raises(DueBeforeRecommended):
        recommendation(recommended=recommended(due_on=date(2023, 2, 12)))
    with pytest.raises(Unfit):
        recommendation(recommended=recommended(content=" "))
    with pytest.raises(NumberCancelled):
        recommendation(document=cancel_number(**ready_for_cancel_number()))
