import pytest

from sogoc.areas.organisation.officers.actions.correct_work_contact import (
    WorkContactChanged,
    correct_work_contact,
)
from sogoc.areas.organisation.officers.actions.release_from_charge import ReleasedAlready
from sogoc.areas.organisation.officers.queries.reaching import UnreachableAtWork
from sogoc.areas.organisation.officers.register import AtWork
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.acts import Actor

from .builders import MAILBOX, charge, corrected, ready_for_correct_work_contact, released

pytestmark = pytest.mark.django_db


def test_also_by_whom_it_is_of_a_form_of_today() -> None:
    one = charge()
    myself = Actor(one.account.key, one.account.name)
    done = correct_work_contact(**ready_for_correct_work_contact(charge=one, by=myself))
    assert (done.position, done.telephone, done.email) == ("Phó Chánh Văn phòng Sở", "0254 000 000", "")
    with pytest.raises(WorkContactChanged):
        corrected(charge=done, version=1)
    with pytest.raises(NothingToCorrect):
        corrected(charge=done)


def test_they_can_still_be_reached() -> None:
    one = charge()
    with pytest.raises(UnreachableAtWork):
        corrected(charge=one, contact=AtWork("Chuyên viên"))
    with pytest.raises(Unfit):
        corrected(charge=one, contact=AtWork("x" * 151, email=MAILBOX.email))
    with pytest.raises(ReleasedAlready):
        corrected(charge=released(charge=one))
