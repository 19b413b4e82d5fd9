from datetime import date

import pytest

from sogoc.areas.civil_service.integrity.actions.hold_reception import (
    ReceptionDoesNotAddUp,
    ReceptionNotYet,
    ReceptionRecorded,
    hold_reception,
)
from sogoc.areas.civil_service.integrity.register import ReceptionKind
from sogoc.foundations.documents.fitting import Unfit

from .builders import RECEIVED, ready_for_hold_reception, reception

pytestmark = pytest.mark.django_db


def test_how_many_came_also_where_nobody_did() -> None:
    made = hold_reception(**ready_for_hold_reception(note="  Đất đai "))
    assert (made.held_on, made.visits, made.people, made.note) == (RECEIVED, 2, 5, "Đất đai")
    with pytest.raises(ReceptionRecorded, match="Lãnh đạo tiếp định kỳ ngày 05/01/2023"):
        reception()
    assert reception(kind=ReceptionKind.REGULAR, visits=0, people=0).people == 0


def test_once_it_was_held_and_adding_up() -> None:
    with pytest.raises(ReceptionNotYet):
        reception(on=date(2023, 2, 15))
    with pytest.raises(ReceptionDoesNotAddUp):
        reception(visits=6)
    with pytest.raises(ReceptionDoesNotAddUp):
        reception(groups=3)
    with pytest.raises(Unfit):
        reception(people=10_000)
