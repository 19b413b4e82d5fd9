from datetime import timedelta

import pytest

from sogoc.areas.direction.initiatives.actions.apply_initiative import (
    AlreadyApplied,
    AppliedBeforeRegistered,
    AppliedNowhere,
    RejectedNotApplied,
    apply_initiative,
)
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    JUDGED,
    SOMEWHERE,
    applied,
    idea,
    initiative,
    ready_for_apply_initiative,
    turned_down,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_it_is_used_somewhere_from_a_day_once() -> None:
    ready = ready_for_apply_initiative()
    with pytest.raises(AppliedNowhere):
        apply_initiative(**(ready | {"where": " "}))
    with pytest.raises(Unfit):
        apply_initiative(**(ready | {"where": "x" * 501}))
    done = apply_initiative(**ready)
    assert (done.applied_on, done.applied_where) == (JUDGED, SOMEWHERE)
    with pytest.raises(AlreadyApplied):
        apply_initiative(**ready)


def test_what_was_turned_down_or_withdrawn_is_not_used() -> None:
    with pytest.raises(RejectedNotApplied):
        applied(initiative=turned_down())
    with pytest.raises(InitiativeWithdrawn):
        applied(initiative=withdrawn(initiative=initiative(idea=idea(year=2024))))


def test_not_before_it_was_registered() -> None:
    with pytest.raises(AppliedBeforeRegistered):
        applied(on=MORNING.date() - timedelta(days=1))
