from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.resume_dossier import NotSuspended, resume_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.queries import AlreadyConcluded, BeforeTheLatest
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import LATER, dossier, ready_for_resume_dossier, ready_for_withdraw_dossier, suspended

pytestmark = pytest.mark.django_db


def test_the_due_day_moves_by_as_long_as_it_stood_still() -> None:
    """Two working days, from Wednesday morning to Friday morning."""
    running = resume_dossier(**ready_for_resume_dossier(at=LATER + timedelta(days=2)))
    assert running.suspended_at is None
    assert running.due_at == datetime(2023, 2, 23, 8, 0, tzinfo=VIETNAM)
    assert [one.until for one in running.suspensions.all()] == [LATER + timedelta(days=2)]


def test_the_second_pause_adds_to_the_first() -> None:
    once = resume_dossier(**ready_for_resume_dossier(at=LATER + timedelta(days=1)))
    again = suspended(dossier=once, at=LATER + timedelta(days=1))
    running = resume_dossier(
        dossier=again, at=LATER + timedelta(days=2), by=ready_for_resume_dossier(dossier=again)["by"]
    )
    assert running.due_at == datetime(2023, 2, 23, 8, 0, tzinfo=VIETNAM)


def test_what_was_overdue_when_it_was_suspended_is_due_when_it_was() -> None:
    late = dossier()
    still = suspended(dossier=late, at=MORNING + timedelta(days=30))
    running = resume_dossier(**ready_for_resume_dossier(dossier=still, at=MORNING + timedelta(days=40)))
    assert running.due_at == late.due_at


def test_what_runs_is_not_resumed() -> None:
    with pytest.raises(NotSuspended, match="không tạm dừng"):
        resume_dossier(**ready_for_resume_dossier(dossier=dossier()))


def test_not_before_it_was_suspended() -> None:
    with pytest.raises(BeforeTheLatest):
        resume_dossier(**ready_for_resume_dossier(at=LATER - timedelta(hours=1)))


def test_what_is_concluded_is_not_resumed() -> None:
    gone = withdraw_dossier(**ready_for_withdraw_dossier(dossier=suspended()))
    with pytest.raises(AlreadyConcluded, match="rút theo yêu cầu"):
        resume_dossier(**ready_for_resume_dossier(dossier=gone))
