from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import dossier, ready_for_withdraw_dossier, settled, suspended

pytestmark = pytest.mark.django_db


def test_it_ends_with_its_reason_and_has_no_result() -> None:
    one = withdraw_dossier(**ready_for_withdraw_dossier(reason=" Nộp  nhầm nơi "))
    kept = Dossier.objects.get(pk=one.pk)
    assert (kept.outcome, kept.concluded_because, kept.on_time) == ("withdrawn", "Nộp nhầm nơi", True)
    assert kept.ended_on == kept.concluded_on
    assert history_of(one)[0].changes["concluded_because"] == ["", "Nộp nhầm nơi"]


def test_a_pause_ends_with_it() -> None:
    """It is due later than it ended: while it stood still it could not be late."""
    at = MORNING + timedelta(days=60)
    gone = withdraw_dossier(**ready_for_withdraw_dossier(dossier=suspended(), at=at))
    assert gone.suspended_at is None
    assert [one.until for one in gone.suspensions.all()] == [at]
    assert Dossier.objects.get(pk=gone.pk).on_time
    assert [entry.act for entry in history_of(gone)][:2] == ["withdraw_dossier", "resume_dossier"]


def test_it_ends_once() -> None:
    with pytest.raises(AlreadyConcluded):
        withdraw_dossier(**ready_for_withdraw_dossier(dossier=settled()))
    gone = withdraw_dossier(**ready_for_withdraw_dossier(dossier=dossier("H06.16-230214-0002")))
    with pytest.raises(AlreadyConcluded, match="rút theo yêu cầu"):
        withdraw_dossier(**ready_for_withdraw_dossier(dossier=gone))


def test_not_before_it_was_received() -> None:
    with pytest.raises(BeforeTheLatest):
        withdraw_dossier(**ready_for_withdraw_dossier(at=MORNING - timedelta(minutes=5)))


def test_a_reason_is_given_in_a_few_words() -> None:
    with pytest.raises(ReasonMissing):
        withdraw_dossier(**ready_for_withdraw_dossier(reason=""))
    with pytest.raises(Unfit, match="lý do"):
        withdraw_dossier(**ready_for_withdraw_dossier(dossier=Dossier.objects.get(), reason="x" * 301))
