from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.connect_system import (
    AlreadyConnected,
    ConnectedBeforeItStood,
    connect_system,
)
from sogoc.areas.procedures.onestop.actions.disconnect_system import disconnect_system
from sogoc.areas.procedures.onestop.register import System

from .builders import LAST_DAY, connection, ready_for_connect_system, ready_for_disconnect_system

pytestmark = pytest.mark.django_db


def test_to_each_system_once_at_a_time() -> None:
    one = connection()
    assert (str(one), one.held_at) == ("Hệ thống thông tin một cửa điện tử tập trung của tỉnh", "so/")
    assert connection(system=System.MINISTRY).pk != one.pk
    with pytest.raises(AlreadyConnected):
        connection()
    disconnect_system(**ready_for_disconnect_system(connection=one))
    with pytest.raises(AlreadyConnected):
        connection(on=LAST_DAY)
    again = connect_system(**ready_for_connect_system(on=LAST_DAY + timedelta(days=1)))
    assert again.valid_until is None


def test_only_while_the_agency_stands() -> None:
    with pytest.raises(ConnectedBeforeItStood):
        connection(on=date(2001, 1, 1))
