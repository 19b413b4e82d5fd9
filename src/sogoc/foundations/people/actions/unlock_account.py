"""Mở khóa đăng nhập."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import place_of
from sogoc.foundations.people.tries import blocked_until, forget_name
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotLocked(Refusal):
    "Tài khoản của {name} không bị khóa đăng nhập."


@transaction.atomic
def unlock_account(*, account: Account, at: datetime, by: Actor) -> Account:
    """Its owner may try again at once."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "unlock_account", place)
    if not blocked_until(account.username, at):
        raise NotLocked(name=account.name)
    forget_name(account.username)
    write(by, "unlock_account", account, at=at, held_at=place.held_at)
    return account
