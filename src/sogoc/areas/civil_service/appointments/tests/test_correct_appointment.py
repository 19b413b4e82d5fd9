import pytest

from sogoc.areas.civil_service.appointments.actions.appoint_leader import RenewedByCompetition
from sogoc.areas.civil_service.appointments.actions.correct_appointment import (
    AppointmentChanged,
    correct_appointment,
)
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect

from .builders import corrected_appointment, ready_for_correct_appointment

pytestmark = pytest.mark.django_db


def test_whether_there_was_a_competition() -> None:
    one = correct_appointment(**ready_for_correct_appointment())
    assert (one.by_competition, one.version) == (True, 2)
    with pytest.raises(AppointmentChanged):
        corrected_appointment(appointment=one, version=1)
    with pytest.raises(NothingToCorrect):
        corrected_appointment(appointment=one)
    with pytest.raises(RenewedByCompetition):
        corrected_appointment(appointment=one, renewed=True)
