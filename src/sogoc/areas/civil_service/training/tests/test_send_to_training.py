from datetime import date

import pytest

from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.staff.tests.builders import somebody
from sogoc.areas.civil_service.training.actions.send_to_training import (
    AlreadyLearns,
    ClassCancelled,
    ClassOfAnother,
    send_to_training,
)
from sogoc.areas.civil_service.training.queries import Wanted, trainings_wanted
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number

from .builders import approved, cancelled, course, ended, ready_for_send_to_training, sent, withdrawn

pytestmark = pytest.mark.django_db


def test_somebody_is_sent_and_found_by_the_course_or_by_who_they_are() -> None:
    one = send_to_training(**ready_for_send_to_training(training_class=approved()))
    assert (one.agency, one.unit, one.outcome) == (one.staff.agency, one.staff.agency, "")
    for words in ("chuc danh", one.staff.code):
        assert list(trainings_wanted(OFFICE, Wanted(words=words, state="learning"))) == [one]
    assert not trainings_wanted(OFFICE, Wanted(year=2022)).exists()


def test_not_twice_to_the_same_course_at_a_time() -> None:
    one = sent()
    with pytest.raises(AlreadyLearns, match="01/3/2023"):
        sent(staff=one.staff)
    ended(training=one)
    again = sent(staff=one.staff)
    withdrawn(training=again)
    assert sent(staff=one.staff).pk not in (one.pk, again.pk)


def test_to_a_class_of_the_agency_that_stands() -> None:
    there = department("khac")
    elsewhere = approved(agency=there, document=document("04/KH-SKHCN", agency=there))
    with pytest.raises(ClassOfAnother):
        sent(training_class=elsewhere)
    with pytest.raises(ClassCancelled):
        sent(training_class=cancelled())


def test_while_they_are_there_by_a_document_that_holds() -> None:
    with pytest.raises(NotServing, match="01/01/2019"):
        sent(on=date(2019, 1, 1))
    with pytest.raises(Unfit):
        sent(staff=somebody(), course=course(title=" "))
    with pytest.raises(NumberCancelled):
        sent(document=cancel_number(**ready_for_cancel_number()))
