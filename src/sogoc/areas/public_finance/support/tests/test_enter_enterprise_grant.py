import pytest

from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import (
    GrantedAlready,
    GrantOfNothing,
    enter_enterprise_grant,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.kernel.money import UnitInDoubt, dong, read_money

from .builders import cause, grant, ready_for_enter_enterprise_grant, revoked, some_decision

pytestmark = pytest.mark.django_db


def test_on_the_day_of_its_decision_and_only_once() -> None:
    ready = ready_for_enter_enterprise_grant(cause=cause(title="  Đổi mới   công nghệ "))
    one = enter_enterprise_grant(**ready)
    assert (one.title, one.amount, one.decided_on) == (
        "Đổi mới công nghệ",
        235_000_000,
        some_decision().issued_on,
    )
    with pytest.raises(GrantedAlready, match="1363/QĐ-SKHCN"):
        enter_enterprise_grant(**ready)
    assert grant(cause=cause(whom="Doanh nghiệp khác")).pk
    revoked(grant=one)
    assert grant().pk != one.pk


def test_a_sum_that_is_none_or_might_be_in_thousands() -> None:
    with pytest.raises(GrantOfNothing):
        grant(amount=dong(0))
    with pytest.raises(UnitInDoubt):
        grant(amount=read_money("235.000"))
    assert grant(amount=read_money("235 triệu đồng")).amount == 235_000_000


def test_by_a_document_that_holds_and_it_fits() -> None:
    for wrong in (cause(title=" "), cause(enterprises=0)):
        with pytest.raises(Unfit):
            grant(cause=wrong)
    with pytest.raises(NumberCancelled):
        grant(document=cancel_number(**ready_for_cancel_number()))
