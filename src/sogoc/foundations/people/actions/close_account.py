"""Đóng tài khoản."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.administrators import hold_administrators, refuse_leaving_none
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyClosed(Refusal):
    "Tài khoản của {name} đã đóng."


@transaction.atomic
def close_account(*, account: Account, at: datetime, by: Actor) -> Account:
    """Nobody signs in by it any more, from this moment; what its owner did stays theirs."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    hold_administrators()
    day = local_day(at)
    place = place_of(account, day)
    require(by, "close_account", place)
    if not account.is_active:
        raise AlreadyClosed(name=account.name)
    refuse_leaving_none(account.offices.select_related("agency", "account"), day)
    account.is_active = False
    account.epoch += 1
    account.save(update_fields=["is_active", "epoch"])
    write(by, "close_account", account, at=at, held_at=place.held_at)
    return account
