from datetime import timedelta

import pytest

from sogoc.areas.civil_service.integrity.actions.put_off_grievance import (
    PutOffBeforeAccepted,
    PutOffEnough,
    put_off_grievance,
)
from sogoc.areas.civil_service.integrity.queries.ending import GrievanceEnded
from sogoc.areas.civil_service.integrity.register import GrievanceKind
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import ACCEPTED, accepted, grievance, later, ready_for_put_off_grievance, settled

pytestmark = pytest.mark.django_db


def test_as_often_as_the_law_lets_one_by_a_document() -> None:
    made = put_off_grievance(**ready_for_put_off_grievance())
    assert (made.put_off, made.due_on) == (1, ACCEPTED + timedelta(days=45))
    assert history_of(made)[0].changes["văn bản"] == [None, "12/BC-SKHCN"]
    with pytest.raises(PutOffEnough, match="1 lần"):
        later(grievance=made)
    denounced = accepted(grievance=grievance(kind=GrievanceKind.DENUNCIATION))
    later(grievance=denounced)
    assert later(grievance=denounced).due_on == ACCEPTED + timedelta(days=90)
    with pytest.raises(PutOffEnough):
        later(grievance=denounced)


def test_of_what_is_being_settled_for_a_reason() -> None:
    with pytest.raises(PutOffBeforeAccepted):
        later(grievance=grievance(mark="02"))
    one = accepted()
    with pytest.raises(ReasonMissing):
        later(grievance=one, reason=" ")
    with pytest.raises(GrievanceEnded):
        later(grievance=settled(grievance=one))
