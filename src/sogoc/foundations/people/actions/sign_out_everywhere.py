"""Đăng xuất mọi nơi."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadySignedOut(Refusal):
    "Mọi phiên đăng nhập trước đó đã kết thúc rồi."


@transaction.atomic
def sign_out_everywhere(*, account: Account, epoch: int, at: datetime, by: Actor) -> Account:
    """`epoch` is the one that the person saw: sent twice it ends nothing that began in between."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "sign_out_everywhere", place)
    if account.epoch != epoch:
        raise AlreadySignedOut
    account.epoch += 1
    account.save(update_fields=["epoch"])
    write(by, "sign_out_everywhere", account, at=at, held_at=place.held_at)
    return account
