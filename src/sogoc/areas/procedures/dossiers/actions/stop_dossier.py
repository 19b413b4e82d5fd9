"""Dừng giải quyết hồ sơ theo đề nghị của người nộp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.models import Dossier, end_steps
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import Ending, Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def stop_dossier(*, dossier: Dossier, reason: str, at: datetime, by: Actor) -> Dossier:
    """While there is no decision yet, and with a notice of it (decree 118/2025, article 21; form 05 of circular
    03/2025). What is withdrawn is handed back; what is stopped stays in the file."""
    dossier = locked(dossier, "agency")
    require(by, "stop_dossier", dossier)
    refuse_concluded(dossier)
    refuse_backward(dossier, at)
    because = reason_given(reason)
    if dossier.suspended_at:
        dossier = resume_dossier(dossier=dossier, at=at, by=by)
    changes = dossier.conclude(Outcome.STOPPED, at, concluded_because=because)
    end_steps(dossier, Ending.DROPPED, at)
    write(by, "stop_dossier", dossier, at=at, changes=changes)
    return dossier
