"""Rút lượt đào tạo đã ghi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import Training
from sogoc.areas.civil_service.training.queries.withdrawing import withdrawn_for
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def withdraw_training(*, training: Training, reason: str, at: datetime, by: Actor) -> Training:
    """Written down wrongly: it counts no more, and the journal says why."""
    training = locked(training, "agency", "staff", "unit")
    require(by, "withdraw_training", training)
    changes = withdrawn_for(training, reason, at)
    training.save()
    write(by, "withdraw_training", training, at=at, changes=changes)
    return training
