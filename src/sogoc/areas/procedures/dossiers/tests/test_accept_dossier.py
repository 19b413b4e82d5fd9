from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.submitted import AlreadyAccepted, AlreadyDeclined
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import LATER, declined, ready_for_accept_dossier, settled, submitted

pytestmark = pytest.mark.django_db


def test_its_time_runs_from_its_acceptance() -> None:
    accepted = accept_dossier(**ready_for_accept_dossier())
    assert (accepted.received_at, str(accepted.received_on)) == (LATER, "2023-02-15")
    assert accepted.due_at == datetime(2023, 2, 22, 8, 0, tzinfo=VIETNAM)
    assert [entry.act for entry in history_of(accepted)] == ["accept_dossier", "submit_dossier"]


@pytest.mark.parametrize(("minutes", "in_time"), [(0, True), (24 * 60, True), (24 * 60 + 1, False)])
def test_to_the_minute_it_was_accepted_in_time_or_not(minutes: int, *, in_time: bool) -> None:
    """Handed in at eight, it has eight working hours: until eight on the next day, for the morning begins earlier."""
    accepted = accept_dossier(**ready_for_accept_dossier(at=MORNING + timedelta(minutes=minutes)))
    accepted.refresh_from_db()
    assert accepted.accepted_in_time is in_time


def test_it_is_answered_once() -> None:
    accepted = accept_dossier(**ready_for_accept_dossier())
    with pytest.raises(AlreadyAccepted, match="ngày 15/02/2023"):
        accept_dossier(**ready_for_accept_dossier(dossier=accepted))
    with pytest.raises(AlreadyDeclined, match="ngày 15/02/2023"):
        accept_dossier(**ready_for_accept_dossier(dossier=declined("H06.16-230214-0002")))


def test_not_before_it_was_handed_in() -> None:
    with pytest.raises(BeforeTheLatest):
        accept_dossier(**ready_for_accept_dossier(at=MORNING - timedelta(minutes=1)))


def test_from_then_on_it_is_as_any_other() -> None:
    done = settled(dossier=accept_dossier(**ready_for_accept_dossier()))
    with pytest.raises(AlreadyConcluded):
        settled(dossier=done)
    with pytest.raises(AlreadyAccepted):
        accept_dossier(**ready_for_accept_dossier(dossier=done))
    assert submitted("H06.16-230214-0009").received_on is None
