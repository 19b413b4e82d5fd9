import pytest

from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.areas.procedures.dossiers.tests.builders import declined, ready_for_accept_dossier
from sogoc.areas.procedures.payments.actions.order_payment import (
    AlreadyOrdered,
    DossierOver,
    NothingToPay,
    order_payment,
)
from sogoc.areas.procedures.payments.queries import order_told_by
from sogoc.areas.procedures.payments.register import State
from sogoc.kernel.vietqr import Transfer

from .builders import FEE, order, payment, ready_for_order_payment, stated

pytestmark = pytest.mark.django_db


def test_it_waits_and_the_dossier_knows() -> None:
    one = order()
    assert (one.state, one.left, one.purpose) == (State.WAITING, FEE, "H06162302140001")
    assert one.dossier.fee_unpaid == FEE


def test_its_purpose_goes_into_a_square_code() -> None:
    one = order()
    told = Transfer.read(Transfer("970403", "0011", one.left, one.purpose).payload)
    assert (told.amount, told.purpose) == (FEE, one.purpose)


def test_a_dossier_accepted_unpaid_stands_still_until_it_is_paid() -> None:
    dossier = accept_dossier(**ready_for_accept_dossier(dossier=order().dossier))
    assert (dossier.due_at, bool(dossier.suspended_at)) == (None, True)
    assert [one.cause for one in dossier.suspensions.all()] == [Cause.FEE]


def test_one_that_owes_nothing_runs_at_once() -> None:
    assert accept_dossier(**ready_for_accept_dossier()).due_at


def test_one_fee_at_a_time() -> None:
    first = order()
    with pytest.raises(AlreadyOrdered, match=str(FEE)):
        order(dossier=first.dossier)
    payment(order=first)
    assert order(dossier=first.dossier).purpose == "H06162302140001L2"


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_is_not_asked_for(amount: int) -> None:
    with pytest.raises(NothingToPay):
        order_payment(**ready_for_order_payment(amount=amount))


def test_who_was_not_accepted_pays_nothing() -> None:
    with pytest.raises(DossierOver):
        order(dossier=declined())


@pytest.mark.parametrize(
    "told", ["H06162302140001", "h06.16-230214-0001", "MBVCB.123 H06.16-230214-0001 nop phi"]
)
def test_what_comes_in_finds_it(told: str) -> None:
    first = order()
    payment(order=first, stated=stated())
    second = order(dossier=first.dossier)
    assert order_told_by(told) == first
    assert order_told_by(f"{told} L2".replace(" nop phi L2", "L2 nop phi")) in (first, second)
    assert order_told_by("mua hàng") is None
