from datetime import timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.release_onestop_member import (
    AlreadyReleased,
    ReleasedBeforeAppointed,
    TurnsToHandOver,
    release_onestop_member,
)

from .builders import APPOINTED, LAST_DAY, MONDAY, ready_for_release_onestop_member, turns

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_to_the_end_of_a_day_once() -> None:
    ready = ready_for_release_onestop_member()
    done = release_onestop_member(**ready)
    assert (done.valid_until, done.ended_on) == (LAST_DAY, LAST_DAY + DAY)
    with pytest.raises(AlreadyReleased):
        release_onestop_member(**ready)


def test_not_before_the_first_day() -> None:
    with pytest.raises(ReleasedBeforeAppointed):
        release_onestop_member(**ready_for_release_onestop_member(last_day=APPOINTED - DAY))


def test_turns_are_handed_over_first() -> None:
    one = turns()[0].member
    with pytest.raises(TurnsToHandOver, match="còn 4 buổi"):
        release_onestop_member(**ready_for_release_onestop_member(member=one, last_day=MONDAY))
