import pytest

from sogoc.areas.direction.tasks.actions.accept_task import AlreadyTakenOn
from sogoc.areas.direction.tasks.queries.by_turns import TaskHasTurns
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.people.queries import actor_on
from sogoc.kernel.tests.builders import MORNING

from .builders import ASSIGNED, accepted, doer, handed, task, withdrawn

pytestmark = pytest.mark.django_db


def test_whoever_takes_it_on_does_it() -> None:
    one = task()
    who = doer(one.lead)
    one = accepted(task=one, by=actor_on(who, MORNING.date()))
    assert (one.doer, one.accepted_on, one.state) == (who, ASSIGNED, "accepted")


def test_who_was_named_stays() -> None:
    one = handed()
    assert accepted(task=one).doer == one.doer


def test_twice_is_once() -> None:
    with pytest.raises(AlreadyTakenOn):
        accepted(task=accepted())


def test_turns_are_taken_on_one_by_one() -> None:
    with pytest.raises(TaskHasTurns):
        accepted(task=task(recurrence="monthly"))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        accepted(task=withdrawn())
