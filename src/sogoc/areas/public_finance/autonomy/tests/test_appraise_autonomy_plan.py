from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.appraise_autonomy_plan import (
    AlreadyAppraised,
    AppraisedBeforeProposed,
    appraise_autonomy_plan,
)
from sogoc.areas.public_finance.autonomy.actions.decide_autonomy_plan import AlreadyDecided
from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import PlanWithdrawn
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number, some_agency

from .builders import (
    appraised,
    proposed,
    ready_for_appraise_autonomy_plan,
    recorded,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_once_on_the_day_of_its_document() -> None:
    ready = ready_for_appraise_autonomy_plan()
    done = appraise_autonomy_plan(**ready)
    assert (done.appraised_on, done.opinion) == (ready["document"].issued_on, "Thống nhất")
    with pytest.raises(AlreadyAppraised):
        appraise_autonomy_plan(**ready)


def test_after_it_was_proposed_and_before_it_is_decided() -> None:
    one = proposed()
    early = document("1/STC-QLNS", agency=some_agency(), issued_on=date(2023, 2, 12))
    with pytest.raises(AppraisedBeforeProposed):
        appraised(plan=one, document=early)
    with pytest.raises(NumberCancelled):
        appraised(plan=one, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        appraised(plan=one, opinion="x" * 1001)
    with pytest.raises(PlanWithdrawn):
        appraised(plan=withdrawn(plan=one))
    with pytest.raises(AlreadyDecided):
        appraised(plan=recorded())
