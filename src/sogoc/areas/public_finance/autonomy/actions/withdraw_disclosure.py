"""Rút lần công khai ngân sách."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import Disclosure
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class DisclosureWithdrawn(Refusal):
    "Lần công khai này đã rút ngày {day}."


@transaction.atomic
def withdraw_disclosure(*, disclosure: Disclosure, reason: str, at: datetime, by: Actor) -> Disclosure:
    """Written down wrongly: it counts no more."""
    disclosure = locked(disclosure, "agency", "unit")
    require(by, "withdraw_disclosure", disclosure)
    if disclosure.withdrawn_on:
        raise DisclosureWithdrawn(day=disclosure.withdrawn_on)
    changes = changed(disclosure, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    disclosure.save()
    write(by, "withdraw_disclosure", disclosure, at=at, changes=changes)
    return disclosure
