"""Nhận giấy tờ bổ sung của hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.models import Dossier, promised, step_due_again
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSupplementAsked(Refusal):
    "Hồ sơ {code} không đang chờ bổ sung, nên không có gì để nhận."


@transaction.atomic
def bring_supplement(*, dossier: Dossier, at: datetime, by: Actor) -> Dossier:
    """By the law of its day the time begins anew, or goes on where it stood still. What was overdue when it was asked
    for stays so."""
    dossier = locked(dossier, "agency")
    require(by, "bring_supplement", dossier)
    refuse_concluded(dossier)
    pause = dossier.suspensions.filter(until=None, cause=Cause.SUPPLEMENT.value).first()
    if pause is None:
        raise NoSupplementAsked(code=dossier.code)
    refuse_backward(dossier, at)
    overdue = dossier.due_at is not None
    dossier = resume_dossier(dossier=dossier, at=at, by=by)
    changes = {}
    if pause.restarts and not overdue:
        due = dossier.promise(known_at=at, since=at).at
        changes = dossier.become(restarted_at=at, **promised(due))
        step_due_again(dossier)
    write(by, "bring_supplement", dossier, at=at, changes=changes)
    return dossier
