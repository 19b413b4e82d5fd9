import pytest

from sogoc.areas.civil_service.staff.actions.correct_staff import StaffChanged, correct_staff
from sogoc.areas.civil_service.staff.actions.enter_staff import CodeBorne
from sogoc.areas.civil_service.staff.queries import Wanted, stays_wanted
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE

from .builders import corrected, newcomer, ready_for_correct_staff, somebody

pytestmark = pytest.mark.django_db


def test_a_code_or_what_they_are_called_typed_wrongly() -> None:
    staff = correct_staff(**ready_for_correct_staff(newcomer=newcomer(code="K1", called="Kế toán trưởng")))
    assert (str(staff), staff.version) == ("Kế toán trưởng (K1)", 2)
    assert [one.staff for one in stays_wanted(OFFICE, Wanted(words="ke toan k1"))] == [staff]


def test_as_it_was_opened_and_something_else() -> None:
    staff = somebody(newcomer=newcomer(code="A1", called="Văn thư"))
    with pytest.raises(StaffChanged):
        corrected(staff=staff, version=2)
    with pytest.raises(NothingToCorrect):
        corrected(staff=staff, newcomer=newcomer(code="A1", called=" Văn  thư"))
    with pytest.raises(Unfit):
        corrected(staff=staff, newcomer=newcomer(called=""))


def test_nobody_takes_another_s_code() -> None:
    somebody(newcomer=newcomer(code="A1"))
    with pytest.raises(CodeBorne, match="A1"):
        corrected(newcomer=newcomer(code="A1"))
