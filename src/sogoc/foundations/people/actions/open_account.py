"""Mở tài khoản."""

from datetime import datetime

from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import refuse_weak
from sogoc.foundations.people.queries import findable
from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class UsernameTaken(Refusal):
    "Tên đăng nhập {username} đã có người dùng. Hãy chọn tên khác."


@transaction.atomic
def open_account(
    *,
    username: str,
    name: str,
    password: str | None,
    agency: Agency,
    at: datetime,
    by: Actor,
    email: str = "",
    must_change: bool = True,
) -> Account:
    """`agency` is where the account will work: whoever opens it must reach there. The first password is for one use,
    unless `must_change` is lifted, as for the samples, whose password everybody knows. Without one nobody can sign
    in until an administrator gives one (reset_password)."""
    require(by, "open_account", agency)
    # As the sign-in form reads it: the same name in other signs of Unicode is the same name.
    account = Account(
        username=Account.normalize_username(username),
        name=name,
        agency=agency,
        email=email,
        must_change_password=must_change,
    )
    if password is not None:
        refuse_weak(password, account)
    account.set_password(password)
    if must_change and password is not None:
        account.password_expires_at = at + sign_in_rules(local_day(at)).one_time_password
    account.folded = findable(account)
    try:
        with transaction.atomic():
            account.save(force_insert=True)
    except IntegrityError as error:
        raise UsernameTaken(username=username) from error
    write(by, "open_account", account, at=at, held_at=agency.path)
    return account
