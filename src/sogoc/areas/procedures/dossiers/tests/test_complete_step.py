from datetime import datetime, timedelta

import pytest
from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.models import DossierStep
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.steps import (
    ElsewhereInTheTree,
    NotOfTheUnit,
    StepOver,
    StepStandsStill,
)
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.tests.builders import account
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import (
    LATER,
    assigned,
    ready_for_complete_step,
    ready_for_resume_dossier,
    ready_for_settle_dossier,
    running,
    settled,
    steps,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_the_next_step_begins_where_it_ends() -> None:
    done = complete_step(**ready_for_complete_step())
    assert (done.ending, done.done_at, done.said, done.late_minutes) == ("done", LATER, "Đã thẩm định", 0)
    following = running(done)
    assert (following.order, following.started_at, following.unit) == (2, LATER, done.unit)
    assert following.due_at == LATER + timedelta(days=2)
    assert following.person is None


def test_how_late_it_was_is_counted_in_working_minutes() -> None:
    """Due on Wednesday at eight; done on Thursday at nine: a day of work and an hour."""
    done = complete_step(**ready_for_complete_step(at=LATER + timedelta(days=1, hours=1)))
    assert done.late_minutes == 480 + 60


def test_pauses_of_the_dossier_make_no_step_late() -> None:
    step = steps("8h", "16h")
    still = suspended(dossier=step.dossier, at=MORNING + timedelta(hours=1))
    resume_dossier(**ready_for_resume_dossier(dossier=still, at=LATER + timedelta(days=1)))
    step.refresh_from_db()
    assert step.due_at == datetime(2023, 2, 16, 17, 0, tzinfo=VIETNAM)
    done = complete_step(**ready_for_complete_step(step=step, at=step.due_at))
    assert done.late_minutes == 0


def test_it_ends_once() -> None:
    done = complete_step(**ready_for_complete_step())
    with pytest.raises(StepOver, match="xong"):
        complete_step(**ready_for_complete_step(step=done))
    waiting = DossierStep.objects.create(dossier=done.dossier, order=9, name="Bước sau")
    with pytest.raises(StepOver, match="chưa bắt đầu"):
        complete_step(**ready_for_complete_step(step=waiting))


def test_what_fails_in_between_loses_no_step() -> None:
    """The end of the one and the beginning of the next are one transaction."""
    step = steps("8h", "16h")

    def killed() -> None:
        with transaction.atomic():
            complete_step(**ready_for_complete_step(step=step))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        killed()
    assert running(step) == step
    assert DossierStep.objects.filter(started_at=None).count() == 1


def test_with_the_dossier_what_runs_ends_too() -> None:
    step = steps("8h", "16h")
    settle_dossier(**ready_for_settle_dossier(dossier=step.dossier))
    step.refresh_from_db()
    assert (step.ending, step.done_at) == ("done", LATER)


def test_not_while_it_stands_still_or_is_over_or_before() -> None:
    step = steps("8h", "16h")
    with pytest.raises(BeforeTheLatest):
        complete_step(**ready_for_complete_step(step=step, at=MORNING - timedelta(minutes=1)))
    still = suspended(dossier=step.dossier)
    with pytest.raises(StepStandsStill):
        complete_step(**ready_for_complete_step(step=step))
    resume_dossier(**ready_for_resume_dossier(dossier=still))
    settled(dossier=step.dossier)
    with pytest.raises(AlreadyConcluded):
        complete_step(**ready_for_complete_step(step=step))


def test_it_is_handed_on_within_the_agency() -> None:
    one = complete_step(**ready_for_complete_step()).dossier
    with pytest.raises(ElsewhereInTheTree):
        assigned(dossier=one, unit=department("so-khac"))
    with pytest.raises(NotOfTheUnit):
        assigned(dossier=one, person=account("nguoi.ngoai"))
