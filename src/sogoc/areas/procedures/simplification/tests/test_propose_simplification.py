from datetime import date

import pytest

from sogoc.areas.procedures.simplification.actions.propose_simplification import (
    AlreadyProposed,
    propose_simplification,
)
from sogoc.areas.procedures.simplification.queries import BeforeTheStepBefore
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_propose_simplification, reviewed

pytestmark = pytest.mark.django_db


def test_options_with_what_they_would_save() -> None:
    ready = ready_for_propose_simplification()
    told = propose_simplification(**ready)
    assert (told.minutes_saved, told.dong_saved, told.options) == (1440, 12_000_000, "Giảm 3 ngày làm việc")
    assert history_of(told)[0].changes["dong_saved"] == [0, 12_000_000]
    with pytest.raises(AlreadyProposed):
        propose_simplification(**ready)


def test_after_the_review_and_with_words() -> None:
    found = reviewed()
    with pytest.raises(BeforeTheStepBefore):
        propose_simplification(**ready_for_propose_simplification(simplification=found, on=date(2023, 1, 9)))
    with pytest.raises(ReasonMissing):
        propose_simplification(**ready_for_propose_simplification(simplification=found, options=" "))
    with pytest.raises(Unfit, match="chi phí"):
        propose_simplification(**ready_for_propose_simplification(simplification=found, dong_saved=-1))
