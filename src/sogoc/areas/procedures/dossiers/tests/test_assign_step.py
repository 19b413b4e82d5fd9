from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.assign_step import (
    NoStepLeft,
    StepAlreadyAssigned,
    assign_step,
)
from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.steps import (
    ElsewhereInTheTree,
    NotOfTheUnit,
    StepOver,
    StepStandsStill,
)
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.notices.queries import unread
from sogoc.foundations.people.tests.builders import account
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    LATER,
    an_officer,
    assigned,
    dossier,
    ready_for_assign_step,
    ready_for_complete_step,
    running,
    settled,
    steps,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_without_a_process_there_is_one_step_with_the_time_of_the_dossier() -> None:
    step = assigned()
    assert (step.name, step.order, step.turn, step.started_at) == ("Giải quyết hồ sơ", 1, 1, LATER)
    assert step.due_at == step.dossier.due_at
    assert step.held_at == "so/"
    assert str(step) == "H06.16-230214-0001 · Giải quyết hồ sơ"


def test_whoever_has_it_is_told() -> None:
    step = assigned()
    notice = unread(step.person).get(kind="step_assigned")
    assert notice.record_key == str(step.dossier.pk)


def test_a_unit_may_have_it_before_a_person_has() -> None:
    one = dossier()
    step = assign_step(**ready_for_assign_step(dossier=one, person=None))
    assert step.person is None
    with pytest.raises(StepAlreadyAssigned):
        assign_step(**ready_for_assign_step(dossier=one, person=None))
    now = assign_step(**ready_for_assign_step(dossier=one))
    assert (now.pk, now.person, now.started_at) == (step.pk, an_officer(one.agency), LATER)


def test_it_is_given_once() -> None:
    step = assigned()
    with pytest.raises(StepAlreadyAssigned, match="đã giao cho"):
        assign_step(**ready_for_assign_step(dossier=step.dossier))


def test_when_all_is_done_nothing_is_left_to_give() -> None:
    step = assigned()
    done = complete_step(**ready_for_complete_step(step=step))
    with pytest.raises(NoStepLeft):
        assign_step(**ready_for_assign_step(dossier=done.dossier))
    with pytest.raises(StepOver, match="xong"):
        complete_step(**ready_for_complete_step(step=step))


def test_within_the_agency_to_people_who_work_there() -> None:
    one = dossier()
    with pytest.raises(ElsewhereInTheTree):
        assign_step(**ready_for_assign_step(dossier=one, unit=department("so-khac")))
    room = division(one.agency, "phong")
    with pytest.raises(NotOfTheUnit, match="không giữ vai trò nào"):
        assign_step(**ready_for_assign_step(dossier=one, unit=room))
    with pytest.raises(NotOfTheUnit):
        assign_step(**ready_for_assign_step(dossier=one, person=account("nguoi.ngoai")))


def test_not_while_it_stands_still_or_is_over_or_before() -> None:
    with pytest.raises(StepStandsStill):
        assigned(dossier=suspended())
    with pytest.raises(AlreadyConcluded):
        assigned(dossier=settled(dossier=dossier("H06.16-230214-0002")))
    with pytest.raises(BeforeTheLatest):
        assigned(dossier=dossier("H06.16-230214-0003"), at=MORNING - timedelta(minutes=1))


def test_each_step_has_its_own_time() -> None:
    step = steps("8h", "16h")
    assert step.due_at == MORNING + timedelta(days=1)
    assert running(step) == step
