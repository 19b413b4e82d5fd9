import pytest

from sogoc.foundations.people.actions.unlock_account import NotLocked, unlock_account
from sogoc.foundations.people.tries import TooManyTries, blocked_until, count_try
from sogoc.kernel.acts import OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import account, locked, ready_for_unlock_account

pytestmark = pytest.mark.django_db


def test_its_owner_may_try_again_at_once() -> None:
    tried = locked()
    with pytest.raises(TooManyTries):
        count_try(username=tried.username, address="10.0.0.8", at=MORNING)
    unlock_account(**ready_for_unlock_account(account=tried))
    assert blocked_until(tried.username, MORNING) is None
    count_try(username=tried.username, address="10.0.0.8", at=MORNING)


def test_what_is_not_locked_is_not_unlocked() -> None:
    with pytest.raises(NotLocked):
        unlock_account(**ready_for_unlock_account(account=account()))


def test_nobody_unlocks_their_own() -> None:
    mine = locked()
    with pytest.raises(OwnAffair):
        unlock_account(**ready_for_unlock_account(account=mine, by=holder(Role.ADMINISTRATOR, key=mine.key)))
