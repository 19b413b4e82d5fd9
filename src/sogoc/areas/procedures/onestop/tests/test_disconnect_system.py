from datetime import timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.disconnect_system import (
    AlreadyDisconnected,
    DisconnectedBeforeConnected,
    disconnect_system,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import LAST_DAY, OPENED, ready_for_disconnect_system

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_to_the_end_of_a_day_once() -> None:
    ready = ready_for_disconnect_system()
    done = disconnect_system(**ready)
    assert (done.valid_until, done.ended_on) == (LAST_DAY, LAST_DAY + DAY)
    with pytest.raises(AlreadyDisconnected):
        disconnect_system(**ready)


def test_not_before_it_began_and_for_a_reason() -> None:
    ready = ready_for_disconnect_system()
    with pytest.raises(DisconnectedBeforeConnected):
        disconnect_system(**(ready | {"last_day": OPENED - DAY}))
    with pytest.raises(ReasonMissing):
        disconnect_system(**(ready | {"reason": ""}))
