"""Phân công xử lý một bước của hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import (
    Dossier,
    DossierStep,
    laid_out,
    running_step,
    step_told,
    waiting_step,
)
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.queries.steps import refuse_standing_still, refuse_strangers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class StepAlreadyAssigned(Refusal):
    "Bước “{step}” của hồ sơ {code} đã giao cho {name}. Hãy dùng chuyển bước nếu đổi người."


class NoStepLeft(Refusal):
    "Mọi bước của hồ sơ {code} đã xong. Hãy ghi giải quyết xong, hoặc trả lại bước trước."


@transaction.atomic
def assign_step(
    *, dossier: Dossier, unit: Agency, person: Account | None, at: datetime, by: Actor
) -> DossierStep:
    """The step that runs and that nobody has, or the next one, which begins with it. The first one lays out the steps
    of the internal process."""
    dossier = locked(dossier, "agency")
    require(by, "assign_step", dossier)
    refuse_concluded(dossier)
    refuse_standing_still(dossier)
    refuse_backward(dossier, at)
    refuse_strangers(dossier, unit, person, local_day(at))
    if not dossier.steps.exists():
        laid_out(dossier)
    step = running_step(dossier) or waiting_step(dossier)
    if step is None:
        raise NoStepLeft(code=dossier.code)
    if step.runs and (step.person or (person is None and step.unit == unit)):
        raise StepAlreadyAssigned(step=step.name, code=dossier.code, name=str(step.person or step.unit))
    step.dossier = dossier
    changes = changed(step, unit=unit, person=person)
    step.save() if step.runs else step.start(at)
    dossier.become(latest_at=at)
    write(by, "assign_step", step, at=at, changes=changes)
    step_told(step, at=at, by=by)
    return step
