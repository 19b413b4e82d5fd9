import pytest

from sogoc.areas.civil_service.training.actions.approve_class import ClassAlreadyApproved, approve_class
from sogoc.areas.civil_service.training.queries import Wanted, classes_wanted
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number

from .builders import TITLE, approved, cancelled, course, ready_for_approve_class, some_plan

pytestmark = pytest.mark.django_db


def test_it_is_approved_on_the_day_of_its_document_and_found() -> None:
    one = approve_class(**ready_for_approve_class(course=course(title=f" {TITLE}  ")))
    assert (str(one), one.approved_on, one.held_at) == (TITLE, some_plan().issued_on, "so/")
    wanted = Wanted(words="chuc danh", state="approved", kind="title_standard", year=2023)
    assert list(classes_wanted(OFFICE, wanted)) == [one]
    assert not classes_wanted(OFFICE, Wanted(state="open")).exists()


def test_once_by_one_document_unless_it_was_cancelled() -> None:
    one = approved()
    with pytest.raises(ClassAlreadyApproved, match="04/KH-SKHCN"):
        approved()
    cancelled(training_class=one)
    assert approved().pk != one.pk


def test_it_fits_and_its_document_holds() -> None:
    with pytest.raises(Unfit):
        approved(course=course(title=" "))
    with pytest.raises(NumberCancelled):
        approved(document=cancel_number(**ready_for_cancel_number()))
