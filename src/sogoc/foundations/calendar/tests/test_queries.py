from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.calendar.queries import (
    announcements_seen_by,
    calendar_rows,
    line_of,
    recounted,
    timetable_of,
    working_time_of,
)
from sogoc.kernel.budgets import Budget
from sogoc.kernel.pauses import Pause
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, NOBODY, holder
from sogoc.kernel.vietnamese import VIETNAM

from .builders import day_off, make_up_day, some_agency, working_hours

pytestmark = pytest.mark.django_db


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM)


def test_a_line_is_an_agency_and_all_above_it() -> None:
    assert line_of("tinh/so/phong/") == ["tinh/", "tinh/so/", "tinh/so/phong/"]


def test_a_timetable_is_two_questions_however_many_decisions() -> None:
    below = division(some_agency())
    working_hours()
    for first in (date(2023, 3, 1), date(2023, 5, 10)):
        for week in range(4):
            day_off(day=first + timedelta(weeks=week))
        with CaptureQueriesContext(connection) as asked:
            timetable_of(below)
        assert len(asked) == 2


def test_a_decision_after_the_promise_leaves_the_promise() -> None:
    """Received on Tuesday 14/02 for three working days: Friday. Then Wednesday is called off and Saturday worked."""
    so, received = some_agency(), at("2023-02-14T10:00")
    promised = working_time_of(so, known_at=MORNING).due(received, Budget.working_days(3))
    assert promised.at == at("2023-02-17T10:00")
    noon = MORNING + timedelta(hours=4)
    day_off(at=noon)
    make_up_day(at=noon)
    seen = recounted(so, promised, promised_at=MORNING)
    assert seen.promised.at == at("2023-02-17T10:00")
    assert seen.again.at == at("2023-02-18T10:00")
    assert seen.differs
    assert [(was.kind, now.kind, now.decision) for was, now in seen.changed] == [
        ("working", "closed", "12/CĐ-UBND"),
        ("weekly", "made_up", "13/TB-UBND"),
    ]


def test_what_the_state_decides_after_a_promise_is_told_too() -> None:
    """The swap of 29/4/2024 was decided on 12/4: who had promised on the 11th had counted that Monday."""
    so, known = some_agency(), at("2024-04-11T08:00")
    promised = working_time_of(so, known_at=known).due(known, Budget.working_days(12))
    seen = recounted(so, promised, promised_at=known)
    assert (promised.at, seen.again.at) == (at("2024-05-02T08:00"), at("2024-05-03T08:00"))
    assert [(now.day, now.kind) for _, now in seen.changed] == [(date(2024, 4, 29), "swapped")]


def test_a_promise_that_nothing_changed_is_the_same_again() -> None:
    so = some_agency()
    waiting = [Pause(MORNING, None)]
    for pauses in ([], waiting):
        promised = working_time_of(so, known_at=MORNING).due(MORNING, Budget.days(5), pauses)
        seen = recounted(so, promised, promised_at=MORNING)
        assert not seen.differs
        assert seen.changed == []


def test_one_sees_what_holds_where_one_is() -> None:
    so, other = some_agency(), department("so-khac")
    below = division(so)
    above, theirs = day_off(agency=so), day_off(agency=other)
    own = day_off(agency=below, day=date(2023, 2, 16))

    def seen(where: str) -> list[Any]:
        return list(announcements_seen_by(holder(Role.OFFICER, where=where)))

    assert seen(below.path) == [above, own]
    assert seen(so.path) == [above, own]
    assert seen(other.path) == [theirs]
    assert set(seen("")) == {above, own, theirs}
    assert list(announcements_seen_by(NOBODY)) == []


def test_a_year_is_told_by_the_law_and_by_agencies() -> None:
    everybody = holder(*Role)
    day_off(day=date(2023, 2, 15))
    rows = calendar_rows(everybody, some_agency(), 2023)
    told = [(row.first_day, row.last_day, row.kind, row.sure) for row in rows[:5]]
    assert told == [
        (date(2023, 1, 1), date(2023, 1, 1), "public", "B"),
        (date(2023, 1, 2), date(2023, 1, 2), "in_lieu", "B"),
        (date(2023, 1, 20), date(2023, 1, 24), "tet", "B"),
        (date(2023, 1, 25), date(2023, 1, 26), "in_lieu", "B"),
        (date(2023, 2, 15), date(2023, 2, 15), "closed", ""),
    ]
    assert calendar_rows(everybody, some_agency(), 2019) == []
