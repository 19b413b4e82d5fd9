from datetime import date

import pytest

from sogoc.areas.direction.meetings.actions.correct_meeting import MeetingChanged, correct_meeting
from sogoc.areas.direction.meetings.actions.record_meeting import HeldInTheFuture, MeetingRecorded
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import numbered, ready_for_cancel_number

from .builders import conclusion, meeting, ready_for_correct_meeting

pytestmark = pytest.mark.django_db


def test_its_conclusions_go_with_its_day() -> None:
    one = conclusion()
    correct_meeting(**ready_for_correct_meeting(meeting=one.meeting, held_on=date(2022, 12, 30)))
    one.refresh_from_db()
    assert (one.held_on, one.year) == (date(2022, 12, 30), 2022)


def test_what_others_changed_is_looked_at_first() -> None:
    one = meeting()
    correct_meeting(**ready_for_correct_meeting(meeting=one))
    with pytest.raises(MeetingChanged):
        correct_meeting(**ready_for_correct_meeting(meeting=one, version=1, subject="Khác"))


def test_nothing_changed_is_nothing() -> None:
    one = meeting()
    with pytest.raises(NothingToCorrect):
        correct_meeting(**ready_for_correct_meeting(meeting=one, subject=one.subject))


def test_it_was_about_something() -> None:
    with pytest.raises(Unfit):
        correct_meeting(**ready_for_correct_meeting(subject=""))


def test_a_cancelled_number_is_no_notice() -> None:
    given = cancel_number(**ready_for_cancel_number(document=numbered(kind="notice")))
    with pytest.raises(NumberCancelled):
        correct_meeting(**ready_for_correct_meeting(notice=given))


def test_it_does_not_become_another_that_is_recorded() -> None:
    other = meeting(subject="Họp giao ban")
    with pytest.raises(MeetingRecorded):
        correct_meeting(**ready_for_correct_meeting(subject=other.subject))


def test_only_what_was_held() -> None:
    with pytest.raises(HeldInTheFuture):
        correct_meeting(**ready_for_correct_meeting(held_on=date(2023, 2, 15)))
