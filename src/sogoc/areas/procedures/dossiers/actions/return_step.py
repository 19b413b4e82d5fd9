"""Trả lại bước trước."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import DossierStep, step_told
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.queries.steps import refuse_over, refuse_standing_still
from sogoc.areas.procedures.dossiers.register import Ending
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoStepBefore(Refusal):
    "“{step}” là bước đầu của hồ sơ {code}, không có bước nào trước để trả lại."


@transaction.atomic
def return_step(*, step: DossierStep, reason: str, at: datetime, by: Actor) -> DossierStep:
    """Who did the step before has it again, from now; this one waits for its next turn."""
    dossier = locked(step.dossier, "agency")
    require(by, "return_step", dossier)
    refuse_concluded(dossier)
    refuse_standing_still(dossier)
    refuse_backward(dossier, at)
    step = locked(step)
    step.dossier = dossier
    refuse_over(step)
    because = reason_given(reason)
    before = dossier.steps.filter(order__lt=step.order).order_by("-order", "-turn").first()
    if before is None:
        raise NoStepBefore(step=step.name, code=dossier.code)
    step.end(Ending.RETURNED, at, because)
    step.again()
    before.dossier = dossier
    now = before.again()
    now.start(at)
    dossier.become(latest_at=at)
    write(by, "return_step", step, at=at, changes=step.ended_with)
    step_told(now, at=at, by=by)
    return now
