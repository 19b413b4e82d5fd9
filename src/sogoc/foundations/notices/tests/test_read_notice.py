"""A notice is read by whom it is for."""

from datetime import timedelta

import pytest

from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.notices.actions.read_notice import AlreadyRead, read_notice
from sogoc.foundations.notices.queries import unread_count
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import notice, reader, ready_for_read_notice

pytestmark = pytest.mark.django_db


def test_it_is_read_once_and_the_bell_is_one_less() -> None:
    told, other = notice(event="a"), notice(event="b")
    read = read_notice(**ready_for_read_notice(notice=told))
    assert read.read_at == MORNING
    assert unread_count(other.account) == 1
    assert [entry.act for entry in history_of(told)] == ["read_notice"]
    with pytest.raises(AlreadyRead):
        read_notice(**ready_for_read_notice(notice=told, at=MORNING + timedelta(hours=1)))


def test_nobody_reads_for_another_whatever_they_hold() -> None:
    told = notice(reader())
    with pytest.raises(NotAllowed):
        read_notice(**ready_for_read_notice(notice=told, by=holder(*Role)))
