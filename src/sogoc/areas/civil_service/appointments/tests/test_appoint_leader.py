from datetime import date

import pytest

from sogoc.areas.civil_service.appointments.actions.appoint_leader import (
    AppointedAlready,
    AppointedByNothing,
    RenewedByCompetition,
    RenewedWithoutOffice,
    appoint_leader,
)
from sogoc.areas.civil_service.appointments.queries import appointments_held, terms_ending
from sogoc.areas.civil_service.staff.actions.give_leadership import LeadsAlready
from sogoc.areas.civil_service.staff.queries import leadership_on
from sogoc.areas.civil_service.staff.tests.builders import MOVED, post, some_decision, somebody
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency

from .builders import appointment, ready_for_appoint_leader

pytestmark = pytest.mark.django_db
NEXT = date(2023, 2, 10)


def test_somebody_leads_from_then_on_and_how_is_told() -> None:
    one = appoint_leader(
        **ready_for_appoint_leader(by_competition=True, post=post(term_until=date(2028, 1, 31)))
    )
    assert (one.by_competition, one.renewed, one.appointed_on) == (True, False, MOVED)
    assert leadership_on(one.leadership.staff, MOVED) == one.leadership
    assert list(appointments_held(OFFICE, some_agency(), "chuyen vien")) == [one]
    assert list(terms_ending(OFFICE, some_agency(), date(2027, 11, 2))) == [one.leadership]
    assert not terms_ending(OFFICE, some_agency(), date(2027, 11, 1)).exists()


def test_by_a_decision_that_is_told_once_of_each() -> None:
    with pytest.raises(AppointedByNothing):
        appointment(document=None)
    one = appointment()
    with pytest.raises(AppointedAlready, match="15/QĐ-SKHCN"):
        appointment(staff=one.leadership.staff)
    assert appointment().pk


def test_a_further_term_ends_the_one_that_lasts() -> None:
    one = appointment()
    again = {"staff": one.leadership.staff, "document": some_decision(number="18/QĐ-SKHCN"), "on": NEXT}
    with pytest.raises(LeadsAlready):
        appointment(**again)
    with pytest.raises(RenewedByCompetition):
        appointment(**again, renewed=True, by_competition=True)
    second = appointment(**again, renewed=True)
    one.leadership.refresh_from_db()
    assert (one.leadership.ended_on, second.leadership.valid_from, second.renewed) == (NEXT, NEXT, True)
    with pytest.raises(RenewedWithoutOffice):
        appointment(staff=somebody(), renewed=True)
