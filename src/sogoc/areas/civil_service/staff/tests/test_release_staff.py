import pytest

from sogoc.areas.civil_service.staff.actions.release_staff import (
    LeadsStill,
    ReleasedBeforeThere,
    ReleasedByNothing,
    release_staff,
)
from sogoc.areas.civil_service.staff.queries import Wanted, people_in, stays_wanted
from sogoc.areas.civil_service.staff.queries.presence import NotHereAnyMore
from sogoc.areas.civil_service.staff.register import Leaving
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency

from .builders import (
    CAME,
    MOVED,
    leader,
    led_before,
    ready_for_release_staff,
    released,
    some_decision,
)

pytestmark = pytest.mark.django_db


def test_from_a_day_they_are_there_no_more_and_why_is_told() -> None:
    stay = release_staff(**ready_for_release_staff(leaving=Leaving.STREAMLINED))
    assert (stay.ended_on, stay.leaving, stay.ended_by) == (MOVED, "streamlined", some_decision())
    assert list(stays_wanted(OFFICE, Wanted(state="left"))) == [stay]
    assert not people_in(some_agency(), MOVED).exists()
    with pytest.raises(NotHereAnyMore):
        released(staff=stay.staff)


@pytest.mark.parametrize("leaving", [Leaving.CONTRACT_ENDED, Leaving.DIED])
def test_some_ends_need_no_decision(leaving: Leaving) -> None:
    assert released(leaving=leaving, document=None).ended_by is None


def test_by_a_decision() -> None:
    with pytest.raises(ReleasedByNothing, match="nghỉ hưu"):
        released(document=None)
    with pytest.raises(NoDecision):
        released(document=document("9/KH-SKHCN"))


def test_after_they_came() -> None:
    with pytest.raises(ReleasedBeforeThere):
        released(on=CAME)


def test_who_leads_ends_that_first() -> None:
    held = leader()
    with pytest.raises(LeadsStill, match="Phó Giám đốc Sở"):
        released(staff=held.staff)
    led_before(leadership=held)
    assert released(staff=held.staff).ended_on == MOVED
