from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.people.actions.close_account import AlreadyClosed, close_account
from sogoc.foundations.people.administrators import LastAdministrator
from sogoc.kernel.acts import OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import SINCE, account, closed, employed, office, ready_for_close_account, some_agency

pytestmark = pytest.mark.django_db


def test_nobody_signs_in_by_it_any_more() -> None:
    before = account()
    after = close_account(**ready_for_close_account(account=before))
    after.refresh_from_db()
    assert not after.is_active
    assert after.get_session_auth_hash() != before.get_session_auth_hash()


def test_it_is_closed_once() -> None:
    with pytest.raises(AlreadyClosed):
        close_account(**ready_for_close_account(account=closed()))


def test_nobody_closes_their_own() -> None:
    mine = account()
    with pytest.raises(OwnAffair):
        close_account(**ready_for_close_account(account=mine, by=holder(Role.ADMINISTRATOR, key=mine.key)))


def test_the_last_administrator_stays() -> None:
    so = some_agency()
    last = employed("quan.tri.1", Role.ADMINISTRATOR, so)
    below = employed("quan.tri.phong", Role.ADMINISTRATOR, division(so))
    for_a_while = account("quan.tri.tam")
    office(account=for_a_while, role=Role.ADMINISTRATOR, held_from=SINCE, held_until=date(2030, 1, 1))
    gone = account("quan.tri.cu")
    office(account=gone, role=Role.ADMINISTRATOR)
    close_account(**ready_for_close_account(account=gone))
    with pytest.raises(LastAdministrator, match="cuối cùng"):
        close_account(**ready_for_close_account(account=last))
    close_account(**ready_for_close_account(account=below))
    employed("quan.tri.2", Role.ADMINISTRATOR, so)
    assert not close_account(**ready_for_close_account(account=last)).is_active
