"""Bỏ bước xác nhận thứ hai."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account, SecondStep
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotEnrolled(Refusal):
    "Bước xác nhận thứ hai chưa bật, nên không có gì để bỏ."


@transaction.atomic
def remove_second_step(*, account: Account, at: datetime, by: Actor) -> Account:
    """By its owner, or by an administrator when the phone and the recovery codes are lost. All sessions end: who did
    not want it removed is asked to sign in, and wonders."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "remove_second_step", place)
    step = SecondStep.objects.filter(account=account).first()
    if not step:
        raise NotEnrolled
    step.delete()
    account.epoch += 1
    account.save(update_fields=["epoch"])
    write(by, "remove_second_step", account, at=at, held_at=place.held_at)
    return account
