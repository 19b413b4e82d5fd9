from datetime import timedelta

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.actions.open_account import UsernameTaken, open_account
from sogoc.foundations.people.actions.reset_password import reset_password
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import WeakPassword
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import ANOTHER, PASSWORD, account, ready_for_open_account, ready_for_reset_password

pytestmark = pytest.mark.django_db


def test_an_account_can_sign_in_and_may_do_nothing_yet() -> None:
    opened = account("van.phong")
    assert opened.check_password(PASSWORD)
    assert opened.key == "account:van.phong"
    assert not opened.offices.exists()


def test_the_journal_keeps_no_password() -> None:
    account()
    assert not Entry.objects.filter(changes__icontains=PASSWORD).exists()


def test_a_username_is_taken_once() -> None:
    account("can.bo", name="Người thứ nhất")
    with pytest.raises(UsernameTaken, match=r"can\.bo"):
        account("can.bo", name="Người thứ hai")
    assert Account.objects.get().name == "Người thứ nhất"


@pytest.mark.parametrize("password", ["", "ngan", "123456789012345", "khong-du-12"])
def test_a_weak_password_is_refused_with_the_reason(password: str) -> None:
    with pytest.raises(WeakPassword, match=r"Mật khẩu chưa đủ mạnh: .+\."):
        open_account(**ready_for_open_account(password=password))
    assert not Account.objects.exists()


def test_an_administrator_opens_accounts_where_they_reach() -> None:
    so, other = department("so"), department("so-khac")
    here = holder(Role.ADMINISTRATOR, where=so.path)
    account("mot", agency=so, by=here)
    with pytest.raises(NotAllowed):
        account("hai", agency=other, by=here)


def test_the_first_password_is_for_one_use_and_for_some_days() -> None:
    opened = open_account(**ready_for_open_account())
    assert opened.must_change_password
    assert opened.password_expires_at == MORNING + timedelta(days=3)


def test_the_samples_keep_theirs() -> None:
    opened = account()
    assert not opened.must_change_password
    assert opened.password_expires_at is None


def test_it_is_found_without_diacritics() -> None:
    assert account(name="Đặng Văn Phòng").folded == "nhan.vien dang van phong"


def test_without_a_password_nobody_can_sign_in_until_one_is_given() -> None:
    opened = account(password=None)
    assert not opened.has_usable_password()
    assert not opened.check_password("")
    given = reset_password(**ready_for_reset_password(account=opened))
    assert given.check_password(ANOTHER)
