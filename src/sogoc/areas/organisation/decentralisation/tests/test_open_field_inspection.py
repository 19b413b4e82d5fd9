import pytest

from sogoc.areas.organisation.decentralisation.actions.open_field_inspection import (
    AlreadyOpenedBy,
    open_field_inspection,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import TITLE, inspection, ready_for_open_field_inspection

pytestmark = pytest.mark.django_db


def test_by_a_decision_that_opens_one() -> None:
    made = open_field_inspection(**ready_for_open_field_inspection(title=f"  {TITLE} "))
    assert (str(made), made.decision.printed, made.held_on) == (TITLE, "15/QĐ-SKHCN", None)
    with pytest.raises(AlreadyOpenedBy, match="15/QĐ-SKHCN"):
        inspection(title="Khác")


def test_by_a_decision_that_holds_and_fits() -> None:
    with pytest.raises(NumberCancelled):
        inspection(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        inspection(title=" ")
    with pytest.raises(Unfit):
        inspection(year=1999)
