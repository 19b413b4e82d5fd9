import pytest

from sogoc.foundations.people.actions.reopen_account import NotClosed, reopen_account

from .builders import PASSWORD, account, ready_for_reopen_account

pytestmark = pytest.mark.django_db


def test_it_is_as_it_was() -> None:
    opened = reopen_account(**ready_for_reopen_account())
    opened.refresh_from_db()
    assert opened.is_active
    assert opened.check_password(PASSWORD)


def test_what_is_open_is_not_opened() -> None:
    with pytest.raises(NotClosed):
        reopen_account(**ready_for_reopen_account(account=account()))
