import pytest

from sogoc.areas.direction.inspections.actions.assign_matter import (
    AlreadyTask,
    DoneAlready,
    NobodyOwesIt,
    assign_matter,
)
from sogoc.areas.direction.inspections.queries import task_of

from .builders import DUE, a_division, concluded, matter, ready_for_assign_matter, reported

pytestmark = pytest.mark.django_db


def test_the_unit_that_owes_it_finds_it_among_its_tasks() -> None:
    ready = ready_for_assign_matter()
    one = ready["matter"]
    assert task_of(one) is None
    task = assign_matter(**ready)
    assert (task.lead, task.due_on, task.source, task.title) == (one.unit, DUE, "finding", one.text)
    assert (str(task.document), task.clause, task_of(one)) == ("08/TB-SKHCN", "kiến nghị a", task)
    with pytest.raises(AlreadyTask, match="20/02/2023"):
        assign_matter(**ready)


def test_only_what_somebody_owes_and_nobody_did() -> None:
    above = concluded()
    with pytest.raises(NobodyOwesIt):
        assign_matter(**ready_for_assign_matter(matter=matter(inspection=above)))
    owed = matter(inspection=above, mark="b", unit=a_division(above.agency), due_on=None)
    with pytest.raises(NobodyOwesIt):
        assign_matter(**ready_for_assign_matter(matter=owed))
    with pytest.raises(DoneAlready):
        assign_matter(**ready_for_assign_matter(matter=reported(matter=owed)))
