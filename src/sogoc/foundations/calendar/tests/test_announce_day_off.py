from datetime import date
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.calendar.actions.announce_day_off import (
    AlreadyOff,
    DaysInWrongOrder,
    LongerThanAMonth,
    announce_day_off,
)
from sogoc.foundations.calendar.announcing import DecidedLater, findable
from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.working_days import Part, written_windows

from .builders import day_off, make_up_day, ready_for_announce_day_off, some_agency

pytestmark = pytest.mark.django_db
WEDNESDAY = date(2023, 2, 15)


def announce(**changes: Any) -> Announcement:
    return announce_day_off(**ready_for_announce_day_off(**changes))


def hours(agency: Any, day: date) -> str:
    return written_windows(timetable_of(agency).on(day).windows)


def test_it_is_off_in_the_agency_and_below_and_nowhere_else() -> None:
    so, other = some_agency(), department("so-khac")
    below = division(so)
    made = announce(agency=so)
    assert [hours(one, WEDNESDAY) for one in (so, below)] == ["", ""]
    assert hours(other, WEDNESDAY) == "07:00–11:30, 13:30–17:00"
    day = timetable_of(below).on(WEDNESDAY)
    assert (day.kind, day.name, day.decision) == ("closed", "Nghỉ tránh bão", "12/CĐ-UBND")
    assert [entry.act for entry in history_of(made)] == ["announce_day_off"]


def test_half_a_day_may_be_off() -> None:
    announce(part=Part.AFTERNOON)
    assert hours(some_agency(), WEDNESDAY) == "07:00–11:30"
    announce(part=Part.MORNING, name="Vẫn còn bão")
    assert hours(some_agency(), WEDNESDAY) == ""


def test_what_is_off_already_is_not_announced_again() -> None:
    announce(part=Part.AFTERNOON)
    with pytest.raises(AlreadyOff, match="Sở Khoa học và Công nghệ đã nghỉ"):
        announce(part=Part.AFTERNOON)
    with pytest.raises(AlreadyOff):
        announce(day=date(2023, 9, 4))
    with pytest.raises(AlreadyOff):
        announce(first_day=date(2023, 2, 18), last_day=date(2023, 2, 19))
    announce(first_day=date(2023, 9, 4), last_day=date(2023, 9, 5))
    assert Announcement.objects.count() == 2


def test_a_make_up_day_may_be_called_off() -> None:
    make_up_day()
    day_off(day=date(2023, 2, 18))
    assert hours(some_agency(), date(2023, 2, 18)) == ""


def test_days_are_in_order_and_not_too_many() -> None:
    with pytest.raises(DaysInWrongOrder, match="kết thúc ngày 14/02/2023"):
        announce(first_day=WEDNESDAY, last_day=date(2023, 2, 14))
    announce(first_day=date(2023, 3, 1), last_day=date(2023, 3, 31))
    with pytest.raises(LongerThanAMonth, match="là 32 ngày"):
        announce(first_day=date(2023, 4, 1), last_day=date(2023, 5, 2))


def test_nothing_is_announced_before_it_is_decided() -> None:
    with pytest.raises(DecidedLater, match="12/CĐ-UBND ghi ngày 15/02/2023"):
        announce(decided_on=WEDNESDAY)


def test_it_is_announced_where_one_administers() -> None:
    so = some_agency()
    with pytest.raises(NotAllowed):
        announce(agency=department("so-khac"), by=holder(Role.ADMINISTRATOR, where=so.path))
    with pytest.raises(NotAllowed):
        announce(by=holder(Role.OFFICE, where=so.path))


def test_announcements_of_before_are_found_by_the_same_words() -> None:
    announcement = day_off()
    Announcement.objects.update(folded="")
    import_module("sogoc.foundations.calendar.migrations.0002_found_by_words").write_down_their_words(
        apps, None
    )
    announcement.refresh_from_db()
    assert announcement.folded == findable(announcement) != ""
