from datetime import date

import pytest

from sogoc.areas.direction.inspections.actions.record_matter import NothingFoundYet
from sogoc.areas.direction.inspections.queries import MatterWanted, matters_of, matters_wanted, remedies_of
from sogoc.areas.direction.inspections.queries.facts import DueBeforeFound, MarkTaken, NoSeverity
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.areas.direction.inspections.register import Severity
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    CONCLUDED,
    DUE,
    HELD,
    a_division,
    by_others,
    concluded,
    dropped,
    finding,
    held,
    inspection,
    matter,
)

pytestmark = pytest.mark.django_db


def test_a_finding_is_of_the_visit_and_a_recommendation_of_the_conclusion() -> None:
    one = concluded()
    wrong, asked = finding(inspection=one), matter(inspection=one)
    assert (wrong.found_on, asked.found_on, str(asked)) == (HELD, CONCLUDED, "kiến nghị a")
    assert (matters_of(one), remedies_of(one)) == ([wrong, asked], [asked])
    assert finding(inspection=by_others(quarter=None), due_on=None).found_on == CONCLUDED


def test_where_nothing_is_recommended_the_findings_are_remedied() -> None:
    wrong = finding(inspection=held())
    assert remedies_of(wrong.inspection) == [wrong]


def test_who_owes_it_sees_it_and_nobody_beside() -> None:
    one = concluded()
    unit = a_division(one.agency)
    owed = matter(inspection=one, unit=unit)
    matter(inspection=one, mark="b")
    theirs = holder(Role.OFFICER, where=unit.path)
    assert list(matters_wanted(theirs, MatterWanted(on=DUE))) == [owed]
    assert len(matters_wanted(OFFICE, MatterWanted(on=DUE, agency=one.agency, state="open"))) == 2
    assert list(matters_wanted(OFFICE, MatterWanted(on=DUE, agency=unit))) == [owed]
    assert not matters_wanted(OFFICE, MatterWanted(on=DUE, state="late")).exists()
    assert len(matters_wanted(OFFICE, MatterWanted(on=date(2023, 2, 21), state="late"))) == 2


def test_what_it_must_say() -> None:
    one = concluded()
    with pytest.raises(NoSeverity):
        finding(inspection=one, severity=Severity.NONE)
    matter(inspection=one)
    with pytest.raises(MarkTaken, match="kiến nghị mang ký hiệu a"):
        matter(inspection=one)
    with pytest.raises(UnitElsewhere):
        matter(inspection=one, mark="b", unit=department("noi-khac"))
    with pytest.raises(DueBeforeFound):
        matter(inspection=one, mark="b", due_on=HELD)
    with pytest.raises(Unfit, match="nội dung"):
        matter(inspection=one, mark="b", text=" ")


def test_not_before_there_is_anything() -> None:
    with pytest.raises(NothingFoundYet):
        finding(inspection=inspection())
    with pytest.raises(NothingFoundYet):
        matter(inspection=held())
    with pytest.raises(InspectionDropped):
        matter(inspection=dropped())
