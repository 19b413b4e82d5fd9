from datetime import timedelta

import pytest

from sogoc.areas.civil_service.integrity.actions.settle_grievance import (
    NotSettledHow,
    SettledBeforeAccepted,
    SettledByNothing,
    SettledTooEarly,
    settle_grievance,
)
from sogoc.areas.civil_service.integrity.queries.ending import GrievanceEnded
from sogoc.areas.civil_service.integrity.register import Outcome
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import ACCEPTED, RECEIVED, SETTLED, accepted, grievance, ready_for_settle_grievance, settled

pytestmark = pytest.mark.django_db


def test_in_time_by_the_last_day_of_its_term() -> None:
    made = settle_grievance(**ready_for_settle_grievance())
    made.refresh_from_db()
    assert (made.settled_on, made.due_on, made.on_time) == (SETTLED, SETTLED, True)
    with pytest.raises(GrievanceEnded):
        settled(grievance=made)
    late = accepted(grievance=grievance(mark="02"), on=ACCEPTED - timedelta(days=1))
    late = settled(grievance=late)
    late.refresh_from_db()
    assert late.on_time is False


def test_however_it_ends() -> None:
    one = grievance()
    with pytest.raises(NotSettledHow):
        settled(grievance=one, outcome=Outcome.OPEN)
    with pytest.raises(SettledBeforeAccepted):
        settled(grievance=one)
    with pytest.raises(SettledTooEarly):
        settled(grievance=one, outcome=Outcome.WITHDRAWN, on=RECEIVED - timedelta(days=1))
    with pytest.raises(SettledByNothing, match="chuyển cơ quan"):
        settled(grievance=one, outcome=Outcome.TRANSFERRED, document=None)
    with pytest.raises(NumberCancelled):
        settled(
            grievance=one,
            outcome=Outcome.TRANSFERRED,
            document=cancel_number(**ready_for_cancel_number()),
        )
    assert settled(grievance=one, outcome=Outcome.DUPLICATE, document=None).document is None
