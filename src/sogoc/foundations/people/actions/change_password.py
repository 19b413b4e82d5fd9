"""Đổi mật khẩu."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import refuse_weak
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class WrongPassword(Refusal):
    "Mật khẩu hiện tại không đúng. Hãy nhập lại mật khẩu bạn đang dùng."


class SamePassword(Refusal):
    "Mật khẩu mới trùng với mật khẩu đang dùng. Hãy đặt mật khẩu khác."


@transaction.atomic
def change_password(*, account: Account, current: str, password: str, at: datetime, by: Actor) -> Account:
    """Ends every other session: whoever knew the old password is out."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "change_password", place)
    if not account.check_password(current):
        raise WrongPassword
    if current == password:
        raise SamePassword
    refuse_weak(password, account)
    account.set_password(password)
    account.must_change_password, account.password_expires_at = False, None
    account.save(update_fields=["password", "must_change_password", "password_expires_at"])
    write(by, "change_password", account, at=at, held_at=place.held_at)
    return account
