import pytest

from sogoc.areas.direction.tasks.actions.correct_task import (
    JOINING,
    DueMovesByExtension,
    RecurrenceIsKept,
    TaskChanged,
    correct_task,
)
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.areas.direction.tasks.queries.facts import JoinsItself, LedElsewhere, UnknownProduct
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, accepted, ready_for_correct_task, task, told, withdrawn

pytestmark = pytest.mark.django_db


def test_what_it_said_stays_in_the_journal() -> None:
    joins = division(some_agency(), "phong-hai", short_name="Phòng hai")
    one = correct_task(**ready_for_correct_task(joining=(joins,)))
    assert list(one.joining.all()) == [joins]
    changes = history_of(one).first().changes  # type: ignore[union-attr]
    assert changes[JOINING] == ["", joins.name]
    assert changes["title"][0] == "Ban hành kế hoạch tuyên truyền"


def test_a_copy_is_looked_through() -> None:
    one = task()
    Task.objects.update(to_change="hạn")
    assert correct_task(**ready_for_correct_task(task=one, title=one.title)).to_change == ""


def test_its_day_may_be_set_right_until_it_is_taken_on() -> None:
    one = correct_task(**ready_for_correct_task(due_on=LATER))
    assert one.due_on == one.first_due_on == LATER
    with pytest.raises(DueMovesByExtension, match="gia hạn"):
        correct_task(**ready_for_correct_task(task=accepted(task=one)))


def test_what_others_changed_is_looked_at_first() -> None:
    one = task()
    correct_task(**ready_for_correct_task(task=one))
    with pytest.raises(TaskChanged):
        correct_task(**ready_for_correct_task(task=one, version=1, title="Khác"))


def test_nothing_changed_is_nothing() -> None:
    one = task()
    with pytest.raises(NothingToCorrect):
        correct_task(**ready_for_correct_task(task=one, told=told(lead=one.lead)))


def test_turns_are_not_made_anew() -> None:
    with pytest.raises(RecurrenceIsKept):
        correct_task(**ready_for_correct_task(recurrence="monthly"))


def test_what_is_over_is_kept() -> None:
    with pytest.raises(TaskClosed, match="đã rút"):
        correct_task(**ready_for_correct_task(task=withdrawn()))


def test_what_it_says_then_is_a_task_too() -> None:
    one = task()
    with pytest.raises(JoinsItself):
        correct_task(**ready_for_correct_task(task=one, joining=(one.lead,)))
    with pytest.raises(LedElsewhere):
        correct_task(**ready_for_correct_task(task=one, lead=department("so-hai", symbol="SNV")))
    with pytest.raises(UnknownProduct):
        correct_task(**ready_for_correct_task(task=one, product_kind="thơ"))
    with pytest.raises(Unfit):
        correct_task(**ready_for_correct_task(task=one, title=" "))
