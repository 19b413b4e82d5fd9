import pytest

from sogoc.areas.direction.inspections.actions.schedule_visit import ManyOfOne, VisitScheduled
from sogoc.areas.direction.inspections.queries import visits_of
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.areas.direction.inspections.register import UnitKind
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.fitting import Unfit

from .builders import dropped, inspection, visit

pytestmark = pytest.mark.django_db


def test_a_unit_or_so_many_of_a_kind() -> None:
    one = inspection()
    named, some = visit(inspection=one), visit(inspection=one, unit=None, units=3)
    assert (str(named), str(some)) == ("Phòng Hành chính", "3 phòng, văn phòng")
    assert list(visits_of(one)) == [named, some]


def test_each_once() -> None:
    one = visit()
    with pytest.raises(VisitScheduled, match="Phòng Hành chính"):
        visit(inspection=one.inspection)
    visit(inspection=one.inspection, unit=None, units=3)
    with pytest.raises(VisitScheduled):
        visit(inspection=one.inspection, unit=None, units=2)
    assert visit(inspection=one.inspection, unit=None, kind=UnitKind.SUBORDINATE).units == 1


def test_below_the_agency_and_as_many_as_there_are() -> None:
    with pytest.raises(UnitElsewhere):
        visit(unit=department("noi-khac"))
    with pytest.raises(ManyOfOne):
        visit(units=2)
    with pytest.raises(Unfit, match="số phòng"):
        visit(unit=None, units=0)
    with pytest.raises(InspectionDropped):
        visit(inspection=dropped())
