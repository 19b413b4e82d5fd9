from datetime import date, timedelta
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.calendar.actions.set_working_hours import (
    LongSaturday,
    NotEightHours,
    SameHours,
    set_working_hours,
)
from sogoc.foundations.calendar.models import WorkingHours
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.working_days import Hours, written_windows

from .builders import SUMMER, ready_for_set_working_hours, some_agency

pytestmark = pytest.mark.django_db
BY_LAW, THEIRS = "07:00–11:30, 13:30–17:00", "06:30–11:00, 13:30–17:00"
BEFORE, FROM, LATER = date(2023, 4, 14), date(2023, 4, 17), date(2023, 10, 16)


def set_hours(**changes: Any) -> WorkingHours:
    return set_working_hours(**ready_for_set_working_hours(**changes))


def worked(agency: Any, day: date) -> str:
    return written_windows(timetable_of(agency).on(day).windows)


def test_they_hold_from_their_day_in_the_agency_and_below() -> None:
    so, other = some_agency(), department("so-khac")
    below = division(so)
    told = set_hours(agency=so)
    assert [worked(so, day) for day in (BEFORE, FROM)] == [BY_LAW, THEIRS]
    assert [worked(below, FROM), worked(other, FROM)] == [THEIRS, BY_LAW]
    assert [entry.act for entry in history_of(told)] == ["set_working_hours"]


def test_who_is_below_may_have_other_hours_and_may_go_back() -> None:
    so = some_agency()
    below = division(so)
    own = Hours.parse("07:30–11:30, 13:00–17:00", "07:30–11:30")
    set_hours(agency=below, since=date(2023, 1, 1), hours=own)
    set_hours(agency=so)
    assert worked(below, FROM) == "07:30–11:30, 13:00–17:00"
    assert worked(below, date(2023, 4, 22)) == "07:30–11:30"
    set_hours(agency=below, since=date(2023, 10, 1), hours=None)
    assert worked(below, LATER) == THEIRS
    assert worked(below, FROM) == "07:30–11:30, 13:00–17:00"


def test_of_two_that_begin_on_one_day_the_later_holds() -> None:
    set_hours()
    mended = Hours.parse("06:30–11:30, 14:00–17:00")
    set_hours(hours=mended, at=MORNING + timedelta(days=1))
    assert worked(some_agency(), FROM) == "06:30–11:30, 14:00–17:00"
    then = timetable_of(some_agency(), known_at=MORNING + timedelta(hours=1))
    assert written_windows(then.on(FROM).windows) == THEIRS


def test_a_day_has_eight_hours() -> None:
    with pytest.raises(NotEightHours, match="là 7 giờ 30 phút"):
        set_hours(hours=Hours.parse("07:30–11:30, 13:30–17:00"))
    with pytest.raises(NotEightHours, match="– là 0 giờ 00 phút"):
        set_hours(hours=Hours(()))


def test_a_saturday_is_not_longer_than_a_weekday() -> None:
    with pytest.raises(LongSaturday, match="Thứ Bảy 07:00–16:00"):
        set_hours(hours=Hours(SUMMER.weekdays, Hours.parse("07:00–16:00").weekdays))


def test_what_holds_already_is_not_set_again() -> None:
    set_hours()
    with pytest.raises(SameHours, match="từ ngày 15/4/2023"):
        set_hours()
    with pytest.raises(SameHours):
        set_hours(agency=department("so-khac"), hours=None)
