"""Cấp lại mật khẩu."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import refuse_weak
from sogoc.foundations.people.queries import place_of
from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.foundations.people.tries import forget_name
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ClosedToPasswords(Refusal):
    "Tài khoản của {name} đang đóng. Hãy mở lại tài khoản trước, rồi cấp mật khẩu."


class JustReset(Refusal):
    "Mật khẩu này vừa được cấp cho {name}. Nếu cần, hãy cấp một mật khẩu khác."


@transaction.atomic
def reset_password(*, account: Account, password: str, at: datetime, by: Actor) -> Account:
    """`password` is for one use: its owner must change it when signing in, within some days. All sessions end, and
    tries at the old one are forgotten."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    day = local_day(at)
    place = place_of(account, day)
    require(by, "reset_password", place)
    if not account.is_active:
        raise ClosedToPasswords(name=account.name)
    if account.check_password(password):
        raise JustReset(name=account.name)
    refuse_weak(password, account)
    account.set_password(password)
    account.must_change_password = True
    account.password_expires_at = at + sign_in_rules(day).one_time_password
    account.save(update_fields=["password", "must_change_password", "password_expires_at"])
    forget_name(account.username)
    write(by, "reset_password", account, at=at, held_at=place.held_at)
    return account
