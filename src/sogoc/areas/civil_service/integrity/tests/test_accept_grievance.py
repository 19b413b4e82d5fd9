from datetime import date, timedelta

import pytest

from sogoc.areas.civil_service.integrity.actions.accept_grievance import (
    AcceptedBeforeReceived,
    GrievanceAccepted,
    NoTermKnown,
    accept_grievance,
)
from sogoc.areas.civil_service.integrity.queries.ending import GrievanceEnded
from sogoc.areas.civil_service.integrity.register import GrievanceKind, Outcome, Term, term_on

from .builders import ACCEPTED, RECEIVED, accepted, grievance, ready_for_accept_grievance, settled

pytestmark = pytest.mark.django_db


def test_the_law_of_that_day_gives_its_term() -> None:
    made = accept_grievance(**ready_for_accept_grievance())
    assert made.due_on == ACCEPTED + timedelta(days=30)
    with pytest.raises(GrievanceAccepted):
        accepted(grievance=made)
    assert term_on("denunciation", date(2018, 12, 31)) == Term(60, 30, 1)
    assert term_on("denunciation", date(2019, 1, 1)) == Term(30, 30, 2)
    old = grievance(kind=GrievanceKind.DENUNCIATION, on=date(2018, 12, 31))
    assert accepted(grievance=old, on=date(2018, 12, 31)).due_on == date(2019, 3, 1)


def test_once_received_under_a_known_law() -> None:
    one = grievance()
    with pytest.raises(AcceptedBeforeReceived):
        accepted(grievance=one, on=RECEIVED - timedelta(days=1))
    ancient = grievance(on=date(2012, 6, 29), mark="02")
    with pytest.raises(NoTermKnown, match="30/6/2012"):
        accepted(grievance=ancient, on=date(2012, 6, 30))
    done = settled(grievance=one, outcome=Outcome.WITHDRAWN, document=None)
    with pytest.raises(GrievanceEnded, match="người gửi rút đơn"):
        accepted(grievance=done)
