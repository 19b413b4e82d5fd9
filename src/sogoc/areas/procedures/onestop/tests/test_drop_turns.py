import pytest

from sogoc.areas.procedures.onestop.actions.drop_turns import NoTurns, TurnsGone, drop_turns
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import morning_of

from .builders import FRIDAY, MONDAY, ready_for_drop_turns

pytestmark = pytest.mark.django_db


def test_what_nobody_will_keep() -> None:
    ready = ready_for_drop_turns(first=FRIDAY)
    done = drop_turns(**ready)
    assert done.turns.count() == 4
    assert history_of(done)[0].changes["số buổi trực"] == ["1", None]
    with pytest.raises(NoTurns):
        drop_turns(**ready)


def test_what_was_kept_stays() -> None:
    ready = ready_for_drop_turns(at=morning_of(FRIDAY))
    with pytest.raises(TurnsGone, match="20/02/2023"):
        drop_turns(**ready)
    assert drop_turns(**(ready | {"first": FRIDAY})).turns.filter(day=MONDAY).exists()


def test_for_a_reason() -> None:
    with pytest.raises(ReasonMissing):
        drop_turns(**ready_for_drop_turns(reason=""))
