from datetime import date

import pytest

from sogoc.areas.direction.tasks.actions.escalate_task import NotSoLate, escalate_task
from sogoc.areas.direction.tasks.queries import escalations_of
from sogoc.areas.direction.tasks.queries.by_turns import TaskHasTurns
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import morning_of

from .builders import ready_for_escalate_task, reported, task, withdrawn

pytestmark = pytest.mark.django_db


def on(month: int, day: int) -> dict[str, object]:
    return {"at": morning_of(date(2023, month, day))}


def test_step_by_step_up_the_line_in_days_of_work() -> None:
    """Due on Friday, 31 March: Monday is the first day of work after it."""
    one = task()
    people = [
        employed("truong", Role.DIVISION_HEAD, one.lead),
        employed("van.thu", Role.OFFICE, one.agency),
        employed("giam.doc", Role.LEADER, one.agency),
    ]
    for weekend in (on(4, 1), on(4, 2)):
        with pytest.raises(NotSoLate):
            escalate_task(**ready_for_escalate_task(task=one, **weekend))
    escalate_task(**ready_for_escalate_task(task=one, **on(4, 3)))
    with pytest.raises(NotSoLate):
        escalate_task(**ready_for_escalate_task(task=one, **on(4, 4)))
    escalate_task(**ready_for_escalate_task(task=one, **on(4, 5)))
    escalate_task(**ready_for_escalate_task(task=one, **on(4, 7)))
    told = Notice.objects.filter(kind="task_late").order_by("id")
    assert [notice.account for notice in told] == people
    assert [str(step) for step in escalations_of(one)] == [person.name for person in people]
    with pytest.raises(NotSoLate):
        escalate_task(**ready_for_escalate_task(task=one, **on(6, 1)))


def test_what_waits_for_verification_is_not_late() -> None:
    with pytest.raises(NotSoLate):
        escalate_task(**ready_for_escalate_task(task=reported()))


def test_turn_by_turn() -> None:
    with pytest.raises(TaskHasTurns):
        escalate_task(**ready_for_escalate_task(task=task(recurrence="monthly")))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        escalate_task(**ready_for_escalate_task(task=withdrawn()))
