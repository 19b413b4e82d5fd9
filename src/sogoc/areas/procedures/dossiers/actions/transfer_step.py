"""Chuyển một bước cho đơn vị, người khác."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import DossierStep, step_told
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.queries.steps import (
    refuse_over,
    refuse_standing_still,
    refuse_strangers,
)
from sogoc.areas.procedures.dossiers.register import Ending
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class SameHands(Refusal):
    "Bước “{step}” đang ở chính {name}. Hãy chọn đơn vị hoặc người khác."


@transaction.atomic
def transfer_step(
    *, step: DossierStep, unit: Agency, person: Account | None, reason: str, at: datetime, by: Actor
) -> DossierStep:
    """The time of a step does not begin anew with others; how late it was until now stays with who had it."""
    dossier = locked(step.dossier, "agency")
    require(by, "transfer_step", dossier)
    refuse_concluded(dossier)
    refuse_standing_still(dossier)
    refuse_backward(dossier, at)
    step = locked(step)
    step.dossier = dossier
    refuse_over(step)
    if (step.unit, step.person) == (unit, person):
        raise SameHands(step=step.name, name=str(person or unit))
    refuse_strangers(dossier, unit, person, local_day(at))
    step.end(Ending.TRANSFERRED, at, reason_given(reason))
    now = step.again(unit=unit, person=person)
    now.dossier = dossier
    now.start(at, counts_from=step.counts_from)
    dossier.become(latest_at=at)
    write(by, "transfer_step", step, at=at, changes=step.ended_with)
    step_told(now, at=at, by=by)
    return now
