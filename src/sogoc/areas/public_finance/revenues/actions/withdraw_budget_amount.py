"""Rút số thu, số giải ngân."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.revenues.models import BudgetAmount
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AmountAlreadyWithdrawn(Refusal):
    "Số này đã rút ngày {day}."


@transaction.atomic
def withdraw_budget_amount(*, entered: BudgetAmount, reason: str, at: datetime, by: Actor) -> BudgetAmount:
    """It counts no more; what is right is entered anew."""
    entered = locked(entered, "agency")
    require(by, "withdraw_budget_amount", entered)
    if entered.withdrawn_on:
        raise AmountAlreadyWithdrawn(day=entered.withdrawn_on)
    changes = changed(entered, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    entered.save()
    write(by, "withdraw_budget_amount", entered, at=at, changes=changes)
    return entered
