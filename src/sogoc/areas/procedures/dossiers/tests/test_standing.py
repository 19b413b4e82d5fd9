"""The ten statuses and the three meanings of "on time"."""

from datetime import date, timedelta
from typing import Any

import pytest

from sogoc.areas.procedures.dossiers.actions.ask_supplement import ask_supplement
from sogoc.areas.procedures.dossiers.actions.bring_supplement import bring_supplement
from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import suspensions_of
from sogoc.areas.procedures.dossiers.queries.standing import standing_of
from sogoc.areas.procedures.dossiers.queries.statuses import Facts
from sogoc.areas.procedures.dossiers.register import STATUSES, Cause, Outcome, Status

from .builders import (
    BROUGHT,
    LATER,
    asked,
    dossier,
    ready_for_ask_supplement,
    ready_for_bring_supplement,
    ready_for_complete_step,
    settled,
    steps,
)

BLANK: dict[str, Any] = {
    "received": True,
    "declined": False,
    "begun": False,
    "pause": None,
    "outcome": Outcome.OPEN,
    "returned": False,
}


@pytest.mark.parametrize(
    ("told", "status", "in_form", "in_progress"),
    [
        ({"received": False}, Status.REGISTERED, "không vào biểu", "không vào biểu"),
        ({}, Status.RECEIVED, "đang giải quyết", "đang giải quyết"),
        ({"received": False, "declined": True}, Status.DECLINED, "không vào biểu", "không vào biểu"),
        ({"begun": True}, Status.IN_HAND, "đang giải quyết", "đang giải quyết"),
        ({"pause": Cause.SUPPLEMENT}, Status.SUPPLEMENT_ASKED, "đang giải quyết", "tạm dừng"),
        ({"begun": True, "pause": Cause.FEE}, Status.FEE_ASKED, "đang giải quyết", "tạm dừng"),
        ({"outcome": Outcome.WITHDRAWN}, Status.WITHDRAWN, "đã giải quyết", "đã giải quyết"),
        ({"pause": Cause.OPINION}, Status.STOPPED, "đang giải quyết", "tạm dừng"),
        ({"outcome": Outcome.STOPPED}, Status.STOPPED, "đã giải quyết", "đã giải quyết"),
        ({"begun": True, "outcome": Outcome.SETTLED}, Status.SETTLED, "đã giải quyết", "đã giải quyết"),
        ({"outcome": Outcome.REFUSED}, Status.SETTLED, "đã giải quyết", "đã giải quyết"),
        ({"outcome": Outcome.SETTLED, "returned": True}, Status.RETURNED, "đã giải quyết", "đã giải quyết"),
    ],
)
def test_a_status_is_decided_by_the_facts(
    told: dict[str, Any], status: Status, in_form: str, in_progress: str
) -> None:
    facts = Facts(**BLANK | told)
    assert (facts.status, facts.in_form, facts.in_progress) == (status, in_form, in_progress)


def test_each_status_has_its_words() -> None:
    assert list(STATUSES) == list(Status)
    assert len(Status) == 10


def meanings(one: Dossier, today: date = date(2023, 2, 17)) -> tuple[bool, bool, int, bool]:
    found = standing_of(one, suspensions_of(one), today).on_time
    return found.form, found.progress, found.points, found.by_units


DUE = date(2023, 2, 21)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("days", "told"),
    [(-1, (True, True, 2, True)), (0, (True, True, 1, True)), (1, (False, False, 0, False))],
)
def test_without_supplements_all_three_say_the_same(days: int, told: tuple[bool, bool, int, bool]) -> None:
    one = dossier()
    assert meanings(one, DUE) == (True, True, 1, True)
    assert one.due_at
    assert meanings(settled(dossier=one, at=one.due_at + timedelta(days=days))) == told


@pytest.mark.django_db
def test_a_second_supplement_is_late_for_the_index_alone() -> None:
    one = bring_supplement(**ready_for_bring_supplement())
    told = {"dossier": one, "at": BROUGHT + timedelta(days=1), "once_more": True}
    again = ask_supplement(**ready_for_ask_supplement(**told))
    assert meanings(again) == (True, False, 1, True)


@pytest.mark.django_db
def test_what_was_overdue_when_it_was_asked_about_is_late_for_all() -> None:
    late = asked(dossier=dossier(), at=LATER + timedelta(days=30))
    assert meanings(late, date(2023, 4, 1)) == (False, False, 0, False)
    waiting = asked(dossier=dossier("H06.16-230214-0002"))
    assert meanings(waiting, date(2023, 4, 1)) == (True, True, 1, True)


@pytest.mark.django_db
def test_a_unit_that_was_late_at_its_step_is_so_though_the_whole_was_in_time() -> None:
    step = steps("8h", "16h")
    complete_step(**ready_for_complete_step(step=step, at=LATER + timedelta(hours=2)))
    assert meanings(step.dossier) == (True, True, 1, False)
