from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.calendar.actions.announce_make_up_day import AlreadyWorked, announce_make_up_day
from sogoc.foundations.calendar.announcing import DecidedLater
from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.working_days import DayKind, written_windows

from .builders import ready_for_announce_make_up_day, some_agency

pytestmark = pytest.mark.django_db


def announce(**changes: Any) -> Announcement:
    return announce_make_up_day(**ready_for_announce_make_up_day(**changes))


def test_a_saturday_is_worked_like_a_weekday() -> None:
    made = announce()
    day = timetable_of(division(some_agency())).on(date(2023, 2, 18))
    assert (day.kind, day.decision) == (DayKind.MADE_UP, "13/TB-UBND")
    assert written_windows(day.windows) == "07:00–11:30, 13:30–17:00"
    assert [entry.act for entry in history_of(made)] == ["announce_make_up_day"]


def test_a_holiday_of_the_law_may_be_worked() -> None:
    announce(day=date(2023, 9, 4))
    assert timetable_of(some_agency()).on(date(2023, 9, 4)).windows


def test_a_day_that_is_worked_needs_no_making_up() -> None:
    with pytest.raises(AlreadyWorked, match="Ngày 17/02/2023 đã là ngày làm việc"):
        announce(day=date(2023, 2, 17))
    announce()
    with pytest.raises(AlreadyWorked):
        announce()


def test_nothing_is_announced_before_it_is_decided() -> None:
    with pytest.raises(DecidedLater):
        announce(decided_on=date(2023, 2, 15))
