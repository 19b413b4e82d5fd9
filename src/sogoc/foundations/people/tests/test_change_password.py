from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.actions.change_password import SamePassword, WrongPassword, change_password
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import WeakPassword
from sogoc.kernel.acts import Actor, NotAllowed

from .builders import (
    ANOTHER,
    PASSWORD,
    account,
    open_account,
    ready_for_change_password,
    ready_for_open_account,
)

pytestmark = pytest.mark.django_db


def change(**changes: Any) -> Account:
    return change_password(**ready_for_change_password(**changes))


def test_the_new_one_is_good_and_the_old_one_is_not() -> None:
    changed = change()
    changed.refresh_from_db()
    assert changed.check_password(ANOTHER)
    assert not changed.check_password(PASSWORD)


def test_who_had_to_change_it_has_done_so() -> None:
    changed = change(account=open_account(**ready_for_open_account()))
    assert not changed.must_change_password
    assert changed.password_expires_at is None


def test_the_journal_keeps_neither() -> None:
    change()
    told = str(list(Entry.objects.values()))
    assert PASSWORD not in told
    assert ANOTHER not in told


def test_every_other_session_ends() -> None:
    before = account()
    assert change(account=before).get_session_auth_hash() != before.get_session_auth_hash()


def test_who_does_not_know_the_old_one_changes_nothing() -> None:
    with pytest.raises(WrongPassword):
        change(current="mot-mat-khau-khac-2023")


def test_the_new_one_must_be_new_and_good() -> None:
    mine = account()
    with pytest.raises(SamePassword):
        change(account=mine, password=PASSWORD)
    with pytest.raises(WeakPassword, match="12 ký tự"):
        change(account=mine, password="ngan")


def test_nobody_else_changes_it() -> None:
    mine = account()
    deputy = Actor(mine.key, mine.name, on_behalf_of="account:lanh.dao")
    for by in (ADMINISTRATOR, deputy):
        with pytest.raises(NotAllowed):
            change(account=mine, by=by)
