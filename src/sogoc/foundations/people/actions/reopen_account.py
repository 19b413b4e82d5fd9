"""Mở lại tài khoản."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotClosed(Refusal):
    "Tài khoản của {name} đang mở, không cần mở lại."


@transaction.atomic
def reopen_account(*, account: Account, at: datetime, by: Actor) -> Account:
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "reopen_account", place)
    if account.is_active:
        raise NotClosed(name=account.name)
    account.is_active = True
    account.save(update_fields=["is_active"])
    write(by, "reopen_account", account, at=at, held_at=place.held_at)
    return account
