import pytest

from sogoc.areas.public_finance.revenues.actions.withdraw_budget_amount import (
    AmountAlreadyWithdrawn,
    withdraw_budget_amount,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_withdraw_budget_amount, withdrawn

pytestmark = pytest.mark.django_db


def test_once_and_for_a_reason() -> None:
    ready = ready_for_withdraw_budget_amount()
    done = withdraw_budget_amount(**ready)
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm kỳ"]
    with pytest.raises(AmountAlreadyWithdrawn):
        withdraw_budget_amount(**ready)


def test_nobody_withdraws_without_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        withdrawn(reason=" ")
