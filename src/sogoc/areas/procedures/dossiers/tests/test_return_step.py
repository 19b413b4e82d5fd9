from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.return_step import NoStepBefore, return_step
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.steps import (
    ElsewhereInTheTree,
    NotOfTheUnit,
    StepOver,
    StepStandsStill,
)
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.people.tests.builders import account
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    LATER,
    assigned,
    dossier,
    ready_for_complete_step,
    ready_for_return_step,
    running,
    settled,
    steps,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_who_did_the_step_before_has_it_again() -> None:
    now = return_step(**ready_for_return_step())
    assert (now.order, now.turn, now.started_at) == (1, 2, LATER)
    assert now.person.username == "chuyen.vien"
    assert now.due_at == LATER + timedelta(days=1)
    told = [(one.order, one.turn, one.ending) for one in now.dossier.steps.all()]
    assert told == [(1, 1, "done"), (1, 2, ""), (2, 1, "returned"), (2, 2, "")]


def test_then_it_comes_back_to_the_step_that_sent_it() -> None:
    now = return_step(**ready_for_return_step())
    complete_step(**ready_for_complete_step(step=now, at=LATER + timedelta(hours=1)))
    assert (running(now).order, running(now).turn) == (2, 2)


def test_the_first_step_has_none_before_it() -> None:
    with pytest.raises(NoStepBefore, match="là bước đầu"):
        return_step(**ready_for_return_step(step=steps("8h", "16h")))


def test_for_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        return_step(**ready_for_return_step(reason=" "))


def test_only_what_runs_is_sent_back() -> None:
    ready = ready_for_return_step()
    with pytest.raises(BeforeTheLatest):
        return_step(**ready | {"at": MORNING})
    return_step(**ready)
    with pytest.raises(StepOver, match="trả lại bước trước"):
        return_step(**ready)
    one = suspended(dossier=ready["step"].dossier)
    with pytest.raises(StepStandsStill):
        return_step(**ready)
    assert one.suspended_at
    done = steps("8h", dossier=dossier("H06.16-230214-0002"))
    settled(dossier=done.dossier)
    with pytest.raises(AlreadyConcluded):
        return_step(**ready_for_return_step(step=done))


def test_within_the_agency() -> None:
    with pytest.raises(ElsewhereInTheTree):
        assigned(unit=department("so-khac"))
    with pytest.raises(NotOfTheUnit):
        assigned(dossier=dossier("H06.16-230214-0002"), person=account("nguoi.ngoai"))
