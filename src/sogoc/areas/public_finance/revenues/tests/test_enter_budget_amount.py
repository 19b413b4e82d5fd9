from datetime import date

import pytest

from sogoc.areas.public_finance.revenues.actions.enter_budget_amount import (
    EnteredAlready,
    NotOneYear,
    NotOverYet,
    enter_budget_amount,
)
from sogoc.areas.public_finance.revenues.queries import followed
from sogoc.areas.public_finance.revenues.register import Stream
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number, some_agency
from sogoc.kernel.money import UnitInDoubtBesidePlan, dong, read_money

from .builders import FIRST, LAST, entered, plan, ready_for_enter_budget_amount, withdrawn

pytestmark = pytest.mark.django_db
FEBRUARY = {"since": date(2023, 2, 1), "until": date(2023, 2, 10)}


def test_it_stands_against_the_plan_of_the_year() -> None:
    plan()
    one = enter_budget_amount(**ready_for_enter_budget_amount())
    assert str(one) == "phí, lệ phí, 01/01/2023 - 31/01/2023: 13.600.000 đồng"
    entered(stream=Stream.CENTRAL)
    told = [(row.words, row.plan, row.amount) for row in followed(OFFICE, some_agency(), 2023)]
    assert told == [
        ("phí, lệ phí", 110_000_000, 13_600_000),
        ("vốn đầu tư công, ngân sách trung ương", 0, 13_600_000),
    ]
    assert followed(OFFICE, some_agency(), 2022) == []


def test_no_day_counts_twice() -> None:
    one = entered()
    for stream in (Stream.FEES, Stream.FEE, Stream.CHARGE):
        with pytest.raises(EnteredAlready, match=r"13\.600\.000 đồng \(phí, lệ phí\)"):
            entered(stream=stream, since=LAST, until=date(2023, 2, 10))
    entered(**FEBRUARY)
    withdrawn(entered=one)
    assert entered(stream=Stream.FEE).pk
    assert entered(stream=Stream.CHARGE).pk


def test_within_one_year_and_not_before_it_is_over() -> None:
    for since in (date(2022, 12, 1), date(2023, 2, 1)):
        with pytest.raises(NotOneYear):
            entered(since=since)
    with pytest.raises(NotOverYet):
        entered(until=date(2023, 2, 15))
    assert entered(since=FIRST, until=date(2023, 2, 14)).pk


def test_of_a_sum_that_might_be_in_thousands_it_is_asked() -> None:
    plan()
    with pytest.raises(UnitInDoubtBesidePlan):
        entered(amount=read_money("13.600"))
    assert entered(amount=read_money("13.600 đồng")).amount == 13_600
    assert entered(amount=read_money("13,6 triệu"), **FEBRUARY).amount == 13_600_000


def test_by_a_document_that_holds_and_it_fits() -> None:
    with pytest.raises(Unfit):
        entered(amount=dong(10**17))
    with pytest.raises(NumberCancelled):
        entered(document=cancel_number(**ready_for_cancel_number()))
