import pytest

from sogoc.areas.procedures.dossiers.actions.decline_dossier import decline_dossier
from sogoc.areas.procedures.dossiers.tests.builders import ready_for_decline_dossier
from sogoc.areas.procedures.payments.actions.refund_payment import (
    AlreadyRefunded,
    MoreThanCameIn,
    NoDocumentOfRefund,
    refund_payment,
)
from sogoc.areas.procedures.payments.models import Payment
from sogoc.areas.procedures.payments.queries import to_refund
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import FEE, payment, ready_for_refund_payment

pytestmark = pytest.mark.django_db


def test_what_was_too_much_is_owed_no_more() -> None:
    one = refund_payment(**ready_for_refund_payment())
    assert (one.refunded, one.owed) == (50_000, 0)
    assert not to_refund().exists()


def test_of_a_dossier_that_was_not_accepted_all_is_owed() -> None:
    paid = payment()
    decline_dossier(**ready_for_decline_dossier(dossier=paid.order.dossier))
    owed = to_refund().get()
    assert (owed, owed.owed) == (paid, FEE)


def test_once() -> None:
    refund_payment(**ready_for_refund_payment())
    with pytest.raises(AlreadyRefunded, match="UNC 12/2023"):
        refund_payment(**ready_for_refund_payment(payment=Payment.objects.get()))


@pytest.mark.parametrize("amount", [0, FEE + 50_001])
def test_no_more_than_came_in(amount: int) -> None:
    with pytest.raises(MoreThanCameIn):
        refund_payment(**ready_for_refund_payment(amount=amount))


def test_for_a_reason_and_by_a_document() -> None:
    ready = ready_for_refund_payment()
    with pytest.raises(NoDocumentOfRefund):
        refund_payment(**ready | {"document": " "})
    with pytest.raises(ReasonMissing):
        refund_payment(**ready | {"reason": " "})
    with pytest.raises(Unfit, match="chứng từ"):
        refund_payment(**ready | {"document": "x" * 121})
