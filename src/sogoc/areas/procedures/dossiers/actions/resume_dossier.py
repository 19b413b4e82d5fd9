"""Tiếp tục giải quyết hồ sơ."""

from datetime import datetime
from typing import Any

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, promised, step_due_again
from sogoc.areas.procedures.dossiers.queries import refuse_backward, refuse_concluded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NotSuspended(Refusal):
    "Hồ sơ {code} không tạm dừng, nên không có gì để tiếp tục."


@transaction.atomic
def resume_dossier(*, dossier: Dossier, at: datetime, by: Actor) -> Dossier:
    """The day by which it is due moves by as much working time as it stood still."""
    dossier = locked(dossier, "agency")
    require(by, "resume_dossier", dossier)
    refuse_concluded(dossier)
    if not dossier.suspended_at:
        raise NotSuspended(code=dossier.code)
    refuse_backward(dossier, at)
    dossier.suspensions.filter(until=None).update(until=at)
    runs: dict[str, Any] = {}
    if dossier.due_at is None:
        due = dossier.promise(dossier.suspensions.all(), known_at=at).at
        # A day made up for that was announced meanwhile never makes a dossier late while it stood still.
        runs = promised(max(due, at) if due else due)
    changes = dossier.become(suspended_at=None, latest_at=at, **runs)
    step_due_again(dossier)
    write(by, "resume_dossier", dossier, at=at, changes=changes)
    return dossier
