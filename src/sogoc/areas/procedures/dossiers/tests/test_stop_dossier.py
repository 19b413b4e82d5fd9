from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.stop_dossier import stop_dossier
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.reception import NotYetReceived
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import assigned, ready_for_stop_dossier, running, settled, submitted, suspended

pytestmark = pytest.mark.django_db


def test_it_is_concluded_with_the_reason() -> None:
    one = stop_dossier(**ready_for_stop_dossier())
    assert (one.outcome, str(one.concluded_on)) == ("stopped", "2023-02-15")
    assert one.concluded_because == "Người nộp đề nghị dừng"


def test_its_pause_and_its_step_end_with_it() -> None:
    step = assigned()
    one = stop_dossier(**ready_for_stop_dossier(dossier=suspended(dossier=step.dossier)))
    assert one.suspended_at is None
    step.refresh_from_db()
    assert step.ending == "dropped"
    with pytest.raises(type(step).DoesNotExist):
        running(step)


def test_not_once_there_is_a_decision() -> None:
    with pytest.raises(AlreadyConcluded, match="giải quyết xong"):
        stop_dossier(**ready_for_stop_dossier(dossier=settled()))


def test_what_waits_online_is_not_handled_yet() -> None:
    with pytest.raises(NotYetReceived):
        stop_dossier(**ready_for_stop_dossier(dossier=submitted()))


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        stop_dossier(**ready_for_stop_dossier(at=MORNING - timedelta(minutes=1)))


def test_for_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        stop_dossier(**ready_for_stop_dossier(reason=" "))
