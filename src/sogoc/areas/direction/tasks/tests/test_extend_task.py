from datetime import date

import pytest

from sogoc.areas.direction.tasks.actions.escalate_task import escalate_task
from sogoc.areas.direction.tasks.actions.extend_task import NoExtension, WaitsForVerification
from sogoc.areas.direction.tasks.queries import escalations_of
from sogoc.areas.direction.tasks.queries.by_turns import TaskHasTurns
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.models import Notice
from sogoc.kernel.tests.builders import morning_of

from .builders import DUE, LATER, extended, handed, ready_for_escalate_task, reported, task, withdrawn

pytestmark = pytest.mark.django_db


def test_the_first_day_stays_known() -> None:
    one = extended(task=handed())
    assert (one.due_on, one.first_due_on) == (LATER, DUE)
    assert [told.account for told in Notice.objects.filter(kind="task_extended")] == [one.doer]


def test_it_climbs_the_line_anew() -> None:
    one = task()
    escalate_task(**ready_for_escalate_task(task=one))
    one = extended(task=one, at=morning_of(date(2023, 4, 4)))
    assert one.escalated == 0
    escalate_task(**ready_for_escalate_task(task=one, at=morning_of(date(2023, 5, 4))))
    assert [told.due_on for told in escalations_of(one)] == [DUE, LATER]


def test_only_to_a_later_day_for_a_reason() -> None:
    with pytest.raises(NoExtension):
        extended(due_on=DUE)
    with pytest.raises(ReasonMissing):
        extended(task=task(title="Việc khác"), reason="")


def test_what_waits_for_verification_does_not() -> None:
    with pytest.raises(WaitsForVerification):
        extended(task=reported())


def test_turn_by_turn() -> None:
    with pytest.raises(TaskHasTurns):
        extended(task=task(recurrence="monthly"))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        extended(task=withdrawn())
