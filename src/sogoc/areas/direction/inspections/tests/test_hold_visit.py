from datetime import date

import pytest

from sogoc.areas.direction.inspections.actions.hold_visit import (
    NoMinutes,
    NotEveryItem,
    NotHeldYet,
    VisitAlreadyHeld,
)
from sogoc.areas.direction.inspections.models import InspectionVisit
from sogoc.areas.direction.inspections.queries import marks_of
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.areas.direction.inspections.register import Mark
from sogoc.foundations.documents.fitting import Unfit

from .builders import HELD, checklist, dropped, held_visit, inspection, visit

pytestmark = pytest.mark.django_db


def test_with_its_minutes_and_a_mark_for_each_line() -> None:
    one = inspection()
    checklist(inspection=one)
    made = held_visit(visit=visit(inspection=one), marks={1: Mark.MET, 2: Mark.NOT_MET})
    assert [told.mark for told in marks_of(made)] == ["met", "not_met"]
    with pytest.raises(VisitAlreadyHeld):
        held_visit(visit=made, marks={1: Mark.MET, 2: Mark.MET})


def test_the_inspection_is_held_from_its_first_visit() -> None:
    one = inspection()
    later, first = visit(inspection=one), visit(inspection=one, unit=None)
    held_visit(visit=later, on=date(2023, 2, 8))
    held_visit(visit=first, on=HELD)
    one.refresh_from_db()
    assert one.held_on == HELD


def test_nothing_is_left_out() -> None:
    one = inspection()
    checklist(inspection=one)
    with pytest.raises(NotEveryItem, match="Còn 1 mục"):
        held_visit(visit=visit(inspection=one), marks={1: Mark.MET})
    with pytest.raises(NoMinutes):
        held_visit(minutes=" ")
    with pytest.raises(NotHeldYet):
        held_visit(on=date(2023, 2, 15))
    with pytest.raises(Unfit, match="biên bản"):
        held_visit(minutes="d" * 20_001)


def test_not_of_what_was_dropped() -> None:
    scheduled = visit()
    dropped(inspection=scheduled.inspection)
    with pytest.raises(InspectionDropped):
        held_visit(visit=InspectionVisit.objects.get(pk=scheduled.pk))
