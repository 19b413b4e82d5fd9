from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.end_autonomy_plan import (
    PlanEndsBeforeItBegins,
    PlanNotInForce,
    end_autonomy_plan,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import ended, proposed, ready_for_end_autonomy_plan, recorded

pytestmark = pytest.mark.django_db


def test_once_after_it_began() -> None:
    ready = ready_for_end_autonomy_plan()
    with pytest.raises(PlanEndsBeforeItBegins):
        ended(plan=ready["plan"], on=date(2022, 1, 1))
    assert not end_autonomy_plan(**ready).in_force
    with pytest.raises(PlanNotInForce):
        end_autonomy_plan(**ready)


def test_what_is_in_force_by_a_document_that_holds() -> None:
    with pytest.raises(PlanNotInForce):
        ended(plan=proposed())
    with pytest.raises(NumberCancelled):
        ended(plan=recorded(), document=cancel_number(**ready_for_cancel_number()))
