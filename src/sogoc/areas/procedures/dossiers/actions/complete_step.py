"""Hoàn thành một bước và chuyển bước sau."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import DossierStep, step_told, waiting_step
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.queries.steps import refuse_over, refuse_standing_still
from sogoc.areas.procedures.dossiers.register import Ending
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def complete_step(*, step: DossierStep, result: str, at: datetime, by: Actor) -> DossierStep:
    """One transaction ends it and begins the next: a process that is killed in between leaves it running."""
    dossier = locked(step.dossier, "agency")
    require(by, "complete_step", dossier)
    refuse_concluded(dossier)
    refuse_standing_still(dossier)
    refuse_backward(dossier, at)
    step = locked(step)
    step.dossier = dossier
    refuse_over(step)
    step.end(Ending.DONE, at, " ".join(result.split()))
    dossier.become(latest_at=at)
    write(by, "complete_step", step, at=at, changes=step.ended_with)
    if following := waiting_step(dossier):
        following.dossier = dossier
        following.unit = following.unit or step.unit
        following.start(at)
        step_told(following, at=at, by=by)
    return step
