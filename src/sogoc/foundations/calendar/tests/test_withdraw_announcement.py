from datetime import date, timedelta
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.calendar.actions.withdraw_announcement import (
    AlreadyWithdrawn,
    WithdrawnWithoutReason,
    withdraw_announcement,
)
from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import day_off, ready_for_withdraw_announcement, some_agency

pytestmark = pytest.mark.django_db


def withdraw(**changes: Any) -> Announcement:
    return withdraw_announcement(**ready_for_withdraw_announcement(**changes))


def test_it_holds_no_more_but_what_was_known_then_stays_known() -> None:
    announced = day_off()
    later = MORNING + timedelta(hours=1)
    withdrawn = withdraw(announcement=announced, at=later)
    day, so = date(2023, 2, 15), some_agency()
    assert timetable_of(so).on(day).windows
    assert not timetable_of(so, known_at=MORNING).on(day).windows
    assert timetable_of(so, known_at=later).on(day).windows
    newest, _ = history_of(withdrawn)
    assert newest.act == "withdraw_announcement"
    assert newest.changes["withdrawn_because"] == ["", "Nhập nhầm ngày"]


def test_it_is_withdrawn_once() -> None:
    announced = day_off()
    withdraw(announcement=announced)
    with pytest.raises(AlreadyWithdrawn, match="rút lúc 08:00 ngày 14/02/2023: Nhập nhầm ngày"):
        withdraw(announcement=announced)


def test_a_reason_is_given() -> None:
    with pytest.raises(WithdrawnWithoutReason):
        withdraw(because="  ")


def test_what_others_announced_is_theirs_to_withdraw() -> None:
    theirs = day_off(agency=department("so-khac"))
    with pytest.raises(NotAllowed):
        withdraw(announcement=theirs, by=holder(Role.ADMINISTRATOR, where=some_agency().path))
