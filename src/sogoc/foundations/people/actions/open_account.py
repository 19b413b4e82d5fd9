"""Mở tài khoản."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require


class UsernameTaken(Refusal):
    "Tên đăng nhập {username} đã có người dùng. Hãy chọn tên khác."


class WeakPassword(Refusal):
    "Mật khẩu chưa đủ mạnh: {reasons} Hãy đặt mật khẩu khác."


@transaction.atomic
def open_account(
    *, username: str, name: str, password: str, agency: Agency, at: datetime, by: Actor
) -> Account:
    """`agency` is where the account will work: whoever opens it must reach there."""
    require(by, "open_account", agency)
    # As the sign-in form reads it: the same name in other signs of Unicode is the same name.
    account = Account(username=Account.normalize_username(username), name=name)
    try:
        validate_password(password, account)
    except ValidationError as error:
        raise WeakPassword(reasons=" ".join(error.messages)) from error
    account.set_password(password)
    try:
        with transaction.atomic():
            account.save(force_insert=True)
    except IntegrityError as error:
        raise UsernameTaken(username=username) from error
    # An account stands in no agency: the entry is held where it was opened.
    write(by, "open_account", account, at=at, held_at=agency.path)
    return account
