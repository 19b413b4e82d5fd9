"""Everything at once, but not what comes meanwhile."""

from datetime import timedelta

import pytest

from sogoc.foundations.notices.actions.read_every_notice import NothingUnread, read_every_notice
from sogoc.foundations.notices.queries import unread
from sogoc.kernel.tests.builders import MORNING

from .builders import actor, notice, reader, ready_for_read_every_notice

pytestmark = pytest.mark.django_db


def test_what_came_until_then_is_read() -> None:
    mine = reader()
    for event in "abc":
        notice(mine, event=event)
    later = notice(mine, event="later", at=MORNING + timedelta(minutes=1))
    other = notice(reader("nguoi.khac"))
    assert read_every_notice(account=mine, at=MORNING, by=actor(mine)) == 3
    assert list(unread(mine)) == [later]
    assert list(unread(other.account)) == [other]


def test_with_nothing_unread_there_is_nothing_to_do() -> None:
    ready = ready_for_read_every_notice()
    read_every_notice(**ready)
    with pytest.raises(NothingUnread):
        read_every_notice(**ready)
