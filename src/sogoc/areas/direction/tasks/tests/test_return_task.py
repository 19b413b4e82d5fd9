import pytest

from sogoc.areas.direction.tasks.actions.return_task import return_task
from sogoc.areas.direction.tasks.actions.verify_task import NotReported
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.models import Notice

from .builders import done, handed, ready_for_return_task, reported, task

pytestmark = pytest.mark.django_db


def test_it_has_to_be_reported_again() -> None:
    one = return_task(**ready_for_return_task(task=reported(task=handed())))
    assert (one.state, one.reported_on, one.returned_because) == ("accepted", None, "Sản phẩm chưa ký")
    assert [told.account for told in Notice.objects.filter(kind="task_returned")] == [one.doer]
    assert reported(task=one).returned_because == ""


def test_for_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        return_task(**ready_for_return_task(reason=" "))


def test_only_what_was_reported() -> None:
    with pytest.raises(NotReported):
        return_task(**ready_for_return_task(task=task()))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        return_task(**ready_for_return_task(task=done()))


def test_the_reason_is_told_briefly() -> None:
    with pytest.raises(Unfit):
        return_task(**ready_for_return_task(reason="x" * 301))
