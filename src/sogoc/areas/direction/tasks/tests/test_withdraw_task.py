import pytest

from sogoc.areas.direction.tasks.actions.withdraw_task import withdraw_task
from sogoc.areas.direction.tasks.queries import turns_of
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.models import Notice

from .builders import ASSIGNED, handed, ready_for_withdraw_task, task, withdrawn

pytestmark = pytest.mark.django_db


def test_its_doer_is_told_why() -> None:
    one = withdrawn(task=handed())
    assert (one.state, one.withdrawn_on, one.closed_on) == ("withdrawn", ASSIGNED, ASSIGNED)
    assert [told.account for told in Notice.objects.filter(kind="task_withdrawn")] == [one.doer]


def test_its_turns_go_with_it() -> None:
    one = withdrawn(task=task(recurrence="monthly"))
    assert {turn.state for turn in turns_of(one)} == {"withdrawn"}


def test_for_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        withdrawn(reason="")


def test_twice_is_once() -> None:
    with pytest.raises(TaskClosed):
        withdraw_task(**ready_for_withdraw_task(task=withdrawn()))


def test_the_reason_is_told_briefly() -> None:
    with pytest.raises(Unfit):
        withdrawn(reason="x" * 301)
