"""Bật bước xác nhận thứ hai."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account, SecondStep
from sogoc.foundations.people.queries import place_of
from sogoc.foundations.people.second_steps import keep_recovery_codes, read_code
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyEnrolled(Refusal):
    "Bước xác nhận thứ hai đã bật. Muốn dùng điện thoại khác, hãy bỏ bước cũ trước."


@transaction.atomic
def enrol_second_step(
    *, account: Account, seed: str, code: str, recovery_codes: Sequence[str], at: datetime, by: Actor
) -> SecondStep:
    """`code` shows that the phone was set up; only then is a code asked for. Every other session ends."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "enrol_second_step", place)
    if SecondStep.objects.filter(account=account).exists():
        raise AlreadyEnrolled
    step = SecondStep.objects.create(account=account, seed=seed, enrolled_at=at)
    read_code(step, code, at)
    keep_recovery_codes(step, recovery_codes)
    account.epoch += 1
    account.save(update_fields=["epoch"])
    write(by, "enrol_second_step", account, at=at, held_at=place.held_at)
    return step
