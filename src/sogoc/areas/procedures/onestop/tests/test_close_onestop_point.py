from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.close_onestop_point import (
    AppointedLater,
    ClosedBeforeOpened,
    PointAlreadyClosed,
    TurnsLeft,
    close_onestop_point,
)

from .builders import FRIDAY, LAST_DAY, OPENED, member, ready_for_close_onestop_point, turns

pytestmark = pytest.mark.django_db
EVE = timedelta(days=1)


def test_who_worked_there_works_there_no_longer() -> None:
    one = member()
    done = close_onestop_point(**ready_for_close_onestop_point(point=one.point))
    one.refresh_from_db()
    assert (done.valid_until, done.ended_on) == (LAST_DAY, LAST_DAY + EVE)
    assert (one.valid_until, one.ended_on) == (LAST_DAY, LAST_DAY + EVE)


def test_once_and_not_before_it_opened() -> None:
    ready = ready_for_close_onestop_point()
    with pytest.raises(ClosedBeforeOpened):
        close_onestop_point(**(ready | {"last_day": OPENED - EVE}))
    close_onestop_point(**ready)
    with pytest.raises(PointAlreadyClosed):
        close_onestop_point(**ready)


def test_not_over_turns_that_were_given() -> None:
    found = turns()[0].point
    with pytest.raises(TurnsLeft, match="còn 1 buổi"):
        close_onestop_point(**ready_for_close_onestop_point(point=found, last_day=FRIDAY - EVE))
    assert close_onestop_point(**ready_for_close_onestop_point(point=found, last_day=FRIDAY)).ended_on


def test_not_before_somebody_comes() -> None:
    later = member(on=date(2023, 5, 4))
    with pytest.raises(AppointedLater):
        close_onestop_point(**ready_for_close_onestop_point(point=later.point))
