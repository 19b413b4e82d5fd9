from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.actions.reset_password import ClosedToPasswords, JustReset, reset_password
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import WeakPassword
from sogoc.foundations.people.tries import TooManyTries, blocked_until, count_try
from sogoc.kernel.acts import NotAllowed, OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import (
    ADDRESS,
    ANOTHER,
    PASSWORD,
    account,
    closed,
    employed,
    locked,
    office,
    oneself,
    ready_for_reset_password,
    some_agency,
)

pytestmark = pytest.mark.django_db


def reset(**changes: Any) -> Account:
    return reset_password(**ready_for_reset_password(**changes))


def test_it_is_for_one_use_and_for_some_days() -> None:
    given = reset()
    given.refresh_from_db()
    assert given.check_password(ANOTHER)
    assert given.must_change_password
    assert given.password_expires_at == MORNING + timedelta(days=3)


def test_sessions_end_and_tries_are_forgotten() -> None:
    before = locked()
    with pytest.raises(TooManyTries):
        count_try(username=before.username, address=ADDRESS, at=MORNING)
    given = reset(account=before)
    assert given.get_session_auth_hash() != before.get_session_auth_hash()
    assert blocked_until(before.username, MORNING) is None


def test_the_journal_does_not_keep_it() -> None:
    reset()
    assert ANOTHER not in str(list(Entry.objects.values()))


def test_given_twice_it_is_given_once() -> None:
    given = reset()
    with pytest.raises(JustReset):
        reset(account=given)


def test_a_closed_account_gets_none() -> None:
    with pytest.raises(ClosedToPasswords):
        reset(account=closed())


def test_a_weak_one_is_not_given() -> None:
    with pytest.raises(WeakPassword):
        reset(password="ngan")


def test_nobody_resets_their_own_or_that_of_whom_they_act_for() -> None:
    mine = account("quan.tri.so", agency=some_agency())
    by = holder(Role.ADMINISTRATOR, key=mine.key)
    with pytest.raises(OwnAffair, match="tự cấp lại mật khẩu"):
        reset(account=mine, by=by)
    deputy = replace(holder(Role.ADMINISTRATOR, key="account:lam.thay"), on_behalf_of=mine.key)
    with pytest.raises(OwnAffair):
        reset(account=mine, by=deputy)
    with pytest.raises(NotAllowed):
        reset(account=mine, by=oneself(mine))


def test_who_administers_a_part_gets_no_hold_of_who_holds_more() -> None:
    """Else an administrator of one division would give the director an office there, then the director's password."""
    so = some_agency()
    phong, other = division(so), department("so-khac")
    director = employed("giam.doc", Role.LEADER, so)
    office(account=director, agency=phong, role=Role.OFFICER)
    guest = employed("bieu.phai", Role.OFFICER, phong)
    office(account=guest, agency=other, role=Role.OFFICER)
    by = holder(Role.ADMINISTRATOR, where=phong.path, key="account:quan.tri.phong")
    for one in (director, guest):
        with pytest.raises(NotAllowed):
            reset(account=one, by=by)
    assert reset(
        account=director, by=holder(Role.ADMINISTRATOR, where=so.path, key="account:a")
    ).check_password(ANOTHER)
    guest.refresh_from_db()
    assert guest.check_password(PASSWORD)
