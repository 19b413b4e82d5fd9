import pytest

from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import (
    PlanWithdrawn,
    withdraw_autonomy_plan,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import ready_for_withdraw_autonomy_plan, withdrawn

pytestmark = pytest.mark.django_db


def test_once_and_for_a_reason() -> None:
    ready = ready_for_withdraw_autonomy_plan()
    with pytest.raises(ReasonMissing):
        withdrawn(plan=ready["plan"], reason=" ")
    assert withdraw_autonomy_plan(**ready).withdrawn_on
    with pytest.raises(PlanWithdrawn):
        withdraw_autonomy_plan(**ready)
