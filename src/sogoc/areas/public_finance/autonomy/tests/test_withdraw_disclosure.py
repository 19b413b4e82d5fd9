import pytest

from sogoc.areas.public_finance.autonomy.actions.withdraw_disclosure import (
    DisclosureWithdrawn,
    withdraw_disclosure,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import disclosure_withdrawn, ready_for_withdraw_disclosure

pytestmark = pytest.mark.django_db


def test_once_and_for_a_reason() -> None:
    ready = ready_for_withdraw_disclosure()
    with pytest.raises(ReasonMissing):
        disclosure_withdrawn(disclosure=ready["disclosure"], reason=" ")
    assert withdraw_disclosure(**ready).withdrawn_on
    with pytest.raises(DisclosureWithdrawn):
        withdraw_disclosure(**ready)
