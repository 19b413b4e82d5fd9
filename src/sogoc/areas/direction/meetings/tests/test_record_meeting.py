from datetime import date

import pytest

from sogoc.areas.direction.meetings.actions.record_meeting import (
    HeldInTheFuture,
    MeetingRecorded,
    record_meeting,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import numbered, ready_for_cancel_number

from .builders import HELD, meeting, notice, ready_for_record_meeting

pytestmark = pytest.mark.django_db


def test_a_notice_says_what_was_concluded() -> None:
    paper = notice()
    one = meeting(notice=paper, subject="  Tọa đàm   chuyên đề ")
    assert (str(one), one.held_on, one.notice, one.held_at) == ("Tọa đàm chuyên đề", HELD, paper, "so/")


def test_twice_is_once() -> None:
    meeting()
    with pytest.raises(MeetingRecorded):
        record_meeting(**ready_for_record_meeting())


def test_only_what_was_held() -> None:
    with pytest.raises(HeldInTheFuture):
        meeting(held_on=date(2023, 2, 15))


def test_it_was_about_something() -> None:
    with pytest.raises(Unfit):
        meeting(subject=" ")


def test_a_cancelled_number_is_no_notice() -> None:
    given = cancel_number(**ready_for_cancel_number(document=numbered(kind="notice")))
    with pytest.raises(NumberCancelled):
        meeting(notice=given)
