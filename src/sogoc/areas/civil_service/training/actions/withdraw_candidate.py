"""Rút người dự thi đã ghi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import ExamCandidate
from sogoc.areas.civil_service.training.queries.withdrawing import withdrawn_for
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def withdraw_candidate(*, candidate: ExamCandidate, reason: str, at: datetime, by: Actor) -> ExamCandidate:
    """Written down wrongly: it counts no more, and the journal says why."""
    candidate = locked(candidate, "agency", "staff", "unit")
    require(by, "withdraw_candidate", candidate)
    changes = withdrawn_for(candidate, reason, at)
    candidate.save()
    write(by, "withdraw_candidate", candidate, at=at, changes=changes)
    return candidate
