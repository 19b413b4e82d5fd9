from datetime import timedelta

import pytest

from sogoc.areas.direction.tasks.actions.withdraw_task import withdraw_task
from sogoc.areas.direction.tasks.queries import tasks_from
from sogoc.areas.direction.tasks.tests.builders import DUE, lead
from sogoc.foundations.documents.impacts import resting_on
from sogoc.foundations.documents.tests.builders import OFFICE, citation, document
from sogoc.foundations.documents.traits import RelationKind
from sogoc.joint.assign_impact import NothingToLookAt, assign_impact

from .builders import ended_document, ready_for_assign_impact

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_each_record_that_cites_it_becomes_one_task() -> None:
    ending = ended_document()
    made = assign_impact(**ready_for_assign_impact(ending=ending))
    assert [task.title for task in made] == [
        f"Xem lại 70{i}/KH-SKHCN (Điều {i} 13/2022/QĐ-UBND): "
        "13/2022/QĐ-UBND được thay thế bởi 26/2023/QĐ-UBND"
        for i in (1, 2)
    ]
    (task, _) = made
    assert (task.lead, task.due_on, task.field, task.document) == (
        lead(),
        DUE,
        "institutions",
        ending.document,
    )
    assert [list(tasks_from(one.origin)) for one in resting_on(ending, OFFICE)] == [[task], [made[1]]]


def test_done_again_it_assigns_only_what_came_since() -> None:
    ready = ready_for_assign_impact()
    assign_impact(**ready)
    with pytest.raises(NothingToLookAt, match="13/2022/QĐ-UBND"):
        assign_impact(**ready)
    citation(record=document("710/KH-SKHCN"), law="13/2022/QĐ-UBND")
    (later,) = assign_impact(**ready)
    assert "710/KH-SKHCN" in later.title


def test_some_of_them_and_again_what_was_withdrawn() -> None:
    ready = ready_for_assign_impact(ending=ended_document(3, RelationKind.REPEALS))
    first, *_ = resting_on(ready["ending"], OFFICE)
    (one,) = assign_impact(**(ready | {"origins": {first.origin}}))
    assert "bị bãi bỏ bởi" in one.title
    withdraw_task(task=one, reason="Giao nhầm", at=ready["at"], by=OFFICE)
    made = assign_impact(**(ready | {"due_on": DUE + timedelta(days=3)}))
    assert len(made) == 3


def test_records_that_are_called_alike_are_told_apart() -> None:
    ending = ended_document(0)
    for year in (2022, 2023):
        same = document("64/KH-SKHCN", issued_on=ending.other.issued_on.replace(year=year))
        citation(record=same, law="13/2022/QĐ-UBND", document=ending.other)
    titles = [task.title for task in assign_impact(**ready_for_assign_impact(ending=ending))]
    assert titles[1] == f"{titles[0]} (2)"
