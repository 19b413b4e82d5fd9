"""Apologies that are drafted by themselves, a working day before a dossier is late."""

from datetime import date, datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.models import Apology
from sogoc.areas.procedures.dossiers.tests.builders import (
    assigned,
    dossier,
    drafted,
    settled,
    submitted,
    suspended,
)
from sogoc.foundations.calendar.tests.builders import day_off
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.queries import unread
from sogoc.joint.jobs.draft_apologies import draft_apologies
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

pytestmark = pytest.mark.django_db
DUE = datetime(2023, 2, 21, 8, 0, tzinfo=VIETNAM)  # five working days from Tuesday
A_DAY_BEFORE = DUE - timedelta(days=1)


def test_a_working_day_before_and_once() -> None:
    dossier()
    assert draft_apologies(at=A_DAY_BEFORE - timedelta(minutes=1)) == 0
    assert draft_apologies(at=A_DAY_BEFORE) == 1
    apology = Apology.objects.get()
    assert apology.reason == "Hồ sơ chưa giải quyết xong trước ngày hẹn"
    assert apology.appointed_at == datetime(2023, 2, 28, 8, 0, tzinfo=VIETNAM)
    assert draft_apologies(at=A_DAY_BEFORE + timedelta(hours=1)) == 0


def test_over_days_off_it_is_drafted_on_the_last_day_of_work() -> None:
    """Closed on Monday: the working day before Tuesday at eight begins on Friday at eight."""
    day_off(agency=some_agency(), first_day=date(2023, 2, 20), last_day=date(2023, 2, 20))
    one = dossier()
    assert one.due_at
    assert draft_apologies(at=one.due_at - timedelta(days=1)) == 1


def test_it_says_at_which_step_the_dossier_stands_and_tells_who_has_it() -> None:
    step = assigned()
    assert draft_apologies(at=A_DAY_BEFORE) == 1
    assert "bước “Giải quyết hồ sơ”" in Apology.objects.get().reason
    assert unread(step.person).filter(kind="apology_drafted").count() == 1


def test_not_for_what_is_done_stands_still_waits_online_or_has_one() -> None:
    settled()
    suspended(dossier=dossier("H06.16-230214-0002"))
    submitted("H06.16-230214-0003")
    drafted(dossier=dossier("H06.16-230214-0004"))
    assert draft_apologies(at=A_DAY_BEFORE) == 0


def test_nor_for_what_is_overdue_already() -> None:
    """Its moment is over; an officer may still write one, which is told to be late."""
    dossier(at=MORNING - timedelta(days=30))
    assert draft_apologies(at=A_DAY_BEFORE) == 0
