from datetime import date

import pytest

from sogoc.areas.civil_service.conduct.actions.rotate_staff import RotatedBeforeThere, rotate_staff
from sogoc.areas.civil_service.conduct.queries.closing import RotationClosed
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number

from .builders import due, excused, ready_for_rotate_staff, rotated, some_decision, withdrawn

pytestmark = pytest.mark.django_db


def test_on_the_day_of_its_decision_once() -> None:
    ready = ready_for_rotate_staff()
    assert rotate_staff(**ready).done_on == some_decision().issued_on
    with pytest.raises(RotationClosed, match="đã thực hiện"):
        rotate_staff(**ready)
    with pytest.raises(RotationClosed, match="đã rút"):
        rotated(rotation=withdrawn())


def test_who_was_excused_can_be_moved_later() -> None:
    done = rotated(rotation=excused())
    assert (done.excuse, done.because) == ("", "")


def test_by_a_decision_that_holds_after_they_came() -> None:
    one = due()
    with pytest.raises(RotatedBeforeThere):
        rotated(rotation=one, document=document("01/QĐ-SKHCN", issued_on=date(2020, 1, 1)))
    with pytest.raises(NoDecision):
        rotated(rotation=one, document=document("33/KH-SKHCN"))
    with pytest.raises(NumberCancelled):
        rotated(rotation=one, document=cancel_number(**ready_for_cancel_number()))
