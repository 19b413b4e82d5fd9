import pytest

from sogoc.areas.direction.tasks.actions.hand_task import AlreadyTheirs, NotOfTheLead, hand_task
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import account

from .builders import handed, ready_for_hand_task, withdrawn

pytestmark = pytest.mark.django_db


def test_somebody_of_the_division_does_it_and_is_told() -> None:
    one = handed()
    assert [told.account for told in Notice.objects.filter(kind="task_handed")] == [one.doer]


def test_nobody_else_does() -> None:
    with pytest.raises(NotOfTheLead):
        handed(doer=account("nguoi.khac"))


def test_twice_is_once() -> None:
    one = handed()
    with pytest.raises(AlreadyTheirs):
        hand_task(**ready_for_hand_task(task=one, doer=one.doer))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        handed(task=withdrawn())
