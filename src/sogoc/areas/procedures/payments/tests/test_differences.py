"""What the bank says against what is kept."""

from datetime import date

import pytest

from sogoc.areas.procedures.payments.models import Payment
from sogoc.areas.procedures.payments.queries import differences, kept_between, sums
from sogoc.areas.procedures.payments.register import Difference

from .builders import FEE, payment, stated

pytestmark = pytest.mark.django_db
DAY = date(2023, 2, 14)


def test_where_both_agree_there_is_nothing_to_do() -> None:
    payment()
    kept = kept_between(DAY, DAY)
    assert list(differences([stated(), stated()], kept)) == []
    assert sums([stated(), stated()], kept) == (FEE, FEE)


def test_each_difference_is_named() -> None:
    order = payment(stated=stated("A", FEE)).order
    payment(order=order, stated=stated("B", 10))
    payment(order=order, stated=stated("C", 20))
    told = [stated("A", FEE), stated("B", 11), stated("LẠ", 5)]
    found = [(one.kind, one.transaction, one.amount) for one in differences(told, Payment.objects.all())]
    assert sorted(found) == [
        (Difference.NOT_KEPT, "LẠ", 5),
        (Difference.NOT_STATED, "C", 20),
        (Difference.OTHER_AMOUNT, "B", 11),
        (Difference.TO_REFUND, "B", 10),
        (Difference.TO_REFUND, "C", 20),
    ]


def test_another_days_money_is_another_days() -> None:
    payment()
    assert not kept_between(date(2023, 2, 15), date(2023, 2, 16)).exists()
