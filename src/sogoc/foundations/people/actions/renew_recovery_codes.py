"""Lấy mã dự phòng mới."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account, SecondStep
from sogoc.foundations.people.queries import place_of
from sogoc.foundations.people.second_steps import keep_recovery_codes, read_code
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NothingToRecover(Refusal):
    "Bước xác nhận thứ hai chưa bật, nên chưa có mã dự phòng. Hãy bật bước đó trước."


@transaction.atomic
def renew_recovery_codes(
    *, account: Account, code: str, recovery_codes: Sequence[str], at: datetime, by: Actor
) -> SecondStep:
    """With a code of the phone, so that an open screen is not enough. The old ones are worth nothing any more."""
    place = place_of(account, local_day(at))
    require(by, "renew_recovery_codes", place)
    step = SecondStep.objects.select_for_update().filter(account=account).first()
    if not step:
        raise NothingToRecover
    read_code(step, code, at)
    keep_recovery_codes(step, recovery_codes)
    write(by, "renew_recovery_codes", account, at=at, held_at=place.held_at)
    return step
