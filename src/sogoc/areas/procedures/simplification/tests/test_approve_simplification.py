from datetime import date

import pytest

from sogoc.areas.procedures.simplification.actions.approve_simplification import (
    AlreadyApproved,
    NothingProposed,
    approve_simplification,
)
from sogoc.areas.procedures.simplification.queries import BeforeTheStepBefore
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import document

from .builders import APPROVED, ready_for_approve_simplification, reviewed

pytestmark = pytest.mark.django_db


def test_approved_by_a_decision_once() -> None:
    ready = ready_for_approve_simplification()
    told = approve_simplification(**ready)
    assert (told.approved_on, str(told.decision)) == (APPROVED, "91/QĐ-UBND")
    with pytest.raises(AlreadyApproved):
        approve_simplification(**ready)


def test_what_was_proposed_by_what_decides() -> None:
    with pytest.raises(NothingProposed):
        approve_simplification(**ready_for_approve_simplification(simplification=reviewed()))


def test_by_what_decides_and_in_order() -> None:
    ready = ready_for_approve_simplification()
    with pytest.raises(NoDecision):
        approve_simplification(**(ready | {"decision": document()}))
    with pytest.raises(BeforeTheStepBefore):
        approve_simplification(**(ready | {"on": date(2023, 1, 19)}))
