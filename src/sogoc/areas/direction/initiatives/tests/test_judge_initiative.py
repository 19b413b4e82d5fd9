from datetime import timedelta

import pytest

from sogoc.areas.direction.initiatives.actions.judge_initiative import (
    AlreadyJudged,
    JudgedBeforeRegistered,
    NotRecognisedWhy,
    RecognisedByNothing,
    judge_initiative,
)
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.areas.direction.initiatives.register import Level
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    JUDGED,
    idea,
    initiative,
    ready_for_judge_initiative,
    recognised,
    some_decision,
    turned_down,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_recognised_at_a_level_by_a_decision_once() -> None:
    ready = ready_for_judge_initiative(level=Level.PROVINCE)
    done = judge_initiative(**ready)
    assert (done.judged_on, done.verdict, done.level) == (JUDGED, "recognised", "province")
    assert done.decision == some_decision()
    assert "verdict" in history_of(done)[0].changes
    with pytest.raises(AlreadyJudged, match="được công nhận"):
        judge_initiative(**ready)


def test_turned_down_it_says_why() -> None:
    with pytest.raises(NotRecognisedWhy):
        turned_down(because=" ")
    with pytest.raises(Unfit):
        turned_down(initiative=initiative(idea=idea(year=2024)), because="x" * 1001)
    done = turned_down(initiative=initiative(idea=idea(year=2025)))
    assert (done.verdict, done.level, done.decision) == ("not_recognised", "", None)


def test_a_decision_that_holds() -> None:
    for lacking in ({"level": Level.UNTOLD}, {"document": None}):
        with pytest.raises(RecognisedByNothing):
            recognised(initiative=initiative(idea=idea(title=str(lacking))), **lacking)
    cancelled = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled):
        recognised(document=cancelled)


def test_after_it_was_registered_and_not_withdrawn() -> None:
    with pytest.raises(JudgedBeforeRegistered):
        recognised(on=MORNING.date() - timedelta(days=1))
    with pytest.raises(InitiativeWithdrawn):
        recognised(initiative=withdrawn(initiative=initiative(idea=idea(year=2024))))
