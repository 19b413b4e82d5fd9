from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.transfer_step import SameHands, transfer_step
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.steps import (
    ElsewhereInTheTree,
    NotOfTheUnit,
    StepOver,
    StepStandsStill,
)
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.queries import unread
from sogoc.foundations.people.tests.builders import account
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    LATER,
    dossier,
    ready_for_complete_step,
    ready_for_transfer_step,
    settled,
    steps,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_the_other_has_what_time_is_left() -> None:
    step = steps("8h", "16h")
    now = transfer_step(**ready_for_transfer_step(step=step, at=MORNING + timedelta(hours=1)))
    assert (now.order, now.turn, now.person.username) == (1, 2, "nguoi.khac")
    assert now.due_at == step.due_at
    step.refresh_from_db()
    assert (step.ending, step.said, step.late_minutes) == ("transferred", "Người cũ đi công tác", 0)
    assert unread(now.person).filter(kind="step_assigned").count() == 1


def test_each_answers_for_the_delay_in_their_own_hands() -> None:
    """Due on Wednesday at eight, given on at nine, done at ten: an hour each."""
    step = steps("8h", "16h")
    now = transfer_step(**ready_for_transfer_step(step=step, at=LATER + timedelta(hours=1)))
    done = complete_step(**ready_for_complete_step(step=now, at=LATER + timedelta(hours=2)))
    step.refresh_from_db()
    assert (step.late_minutes, done.late_minutes) == (60, 60)


def test_to_other_hands() -> None:
    step = steps("8h")
    with pytest.raises(SameHands, match="đang ở chính"):
        transfer_step(**ready_for_transfer_step(step=step, person=step.person))


def test_within_the_agency_to_people_who_work_there_for_a_reason() -> None:
    step = steps("8h")
    with pytest.raises(ElsewhereInTheTree):
        transfer_step(**ready_for_transfer_step(step=step, unit=department("so-khac")))
    with pytest.raises(NotOfTheUnit):
        transfer_step(**ready_for_transfer_step(step=step, person=account("nguoi.ngoai")))
    with pytest.raises(ReasonMissing):
        transfer_step(**ready_for_transfer_step(step=step, reason=""))


def test_only_what_runs_changes_hands() -> None:
    step = steps("8h", "16h")
    with pytest.raises(BeforeTheLatest):
        transfer_step(**ready_for_transfer_step(step=step, at=MORNING - timedelta(minutes=1)))
    transfer_step(**ready_for_transfer_step(step=step))
    with pytest.raises(StepOver, match="chuyển người khác"):
        transfer_step(**ready_for_transfer_step(step=step))
    suspended(dossier=step.dossier)
    with pytest.raises(StepStandsStill):
        transfer_step(**ready_for_transfer_step(step=step))
    over = steps("8h", dossier=dossier("H06.16-230214-0002"))
    settled(dossier=over.dossier)
    with pytest.raises(AlreadyConcluded):
        transfer_step(**ready_for_transfer_step(step=over))
