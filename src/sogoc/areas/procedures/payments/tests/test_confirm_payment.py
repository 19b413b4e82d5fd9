import pytest

from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import (
    LATER,
    ready_for_accept_dossier,
    ready_for_withdraw_dossier,
)
from sogoc.areas.procedures.payments.actions.confirm_payment import (
    AlreadyConfirmed,
    NothingCameIn,
    confirm_payment,
)
from sogoc.areas.procedures.payments.models import Payment
from sogoc.areas.procedures.payments.register import State
from sogoc.foundations.documents.fitting import Unfit

from .builders import FEE, order, payment, ready_for_confirm_payment, stated

pytestmark = pytest.mark.django_db


def accepted(dossier: Dossier) -> Dossier:
    return accept_dossier(**ready_for_accept_dossier(dossier=dossier))


def test_paid_in_full_the_dossier_runs_from_then_on() -> None:
    waiting = order()
    accepted(waiting.dossier)
    paid = payment(order=waiting, at=LATER)
    dossier = Dossier.objects.get()
    assert (dossier.suspended_at, dossier.fee_unpaid, paid.owed) == (None, 0, 0)
    assert dossier.due_at


def test_paid_before_it_is_accepted_it_never_stands_still() -> None:
    """A bank tells of it before anybody at the office has looked."""
    dossier = accepted(payment().order.dossier)
    assert dossier.due_at
    assert not dossier.suspensions.exists()


def test_too_little_is_kept_and_waits_for_the_rest() -> None:
    waiting = order()
    accepted(waiting.dossier)
    short = payment(order=waiting, stated=stated("A", 100_000)).order
    assert (short.state, short.left) == (State.SHORT, FEE - 100_000)
    assert Dossier.objects.get().suspended_at
    whole = payment(order=waiting, stated=stated("B", FEE - 100_000)).order
    assert whole.state == State.PAID
    assert Dossier.objects.get().suspended_at is None


def test_too_much_is_kept_and_owed_back() -> None:
    paid = payment(stated=stated(amount=FEE + 1))
    assert (paid.order.state, paid.owed) == (State.OVER, 1)


def test_after_it_was_withdrawn_all_of_it_is_owed_back() -> None:
    waiting = order()
    withdraw_dossier(**ready_for_withdraw_dossier(dossier=accepted(waiting.dossier)))
    assert payment(order=waiting).owed == FEE


def test_one_transaction_is_one_payment() -> None:
    first = payment()
    with pytest.raises(AlreadyConfirmed, match="H06"):
        payment(order=first.order)
    assert Payment.objects.count() == 1


@pytest.mark.parametrize("amount", [0, -5])
def test_nothing_is_no_payment(amount: int) -> None:
    with pytest.raises(NothingCameIn):
        confirm_payment(**ready_for_confirm_payment(stated=stated(amount=amount)))


def test_a_name_that_no_bank_gives_is_refused() -> None:
    with pytest.raises(Unfit, match="mã giao dịch"):
        payment(stated=stated("x" * 65))
