"""Tạm dừng giải quyết hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, Suspension, promised
from sogoc.areas.procedures.dossiers.queries import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import CAUSES, Cause
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import REASON
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadySuspended(Refusal):
    "Hồ sơ {code} đang tạm dừng từ {since}. Hãy ghi tiếp tục trước khi tạm dừng lần nữa."


@transaction.atomic
def suspend_dossier(*, dossier: Dossier, cause: Cause, reason: str, at: datetime, by: Actor) -> Dossier:
    """Its time stands still. What was overdue stays so: no pause gives back a day that is over."""
    dossier = locked(dossier, "agency")
    require(by, "suspend_dossier", dossier)
    refuse_concluded(dossier)
    if dossier.suspended_at:
        raise AlreadySuspended(code=dossier.code, since=dossier.suspended_at)
    refuse_backward(dossier, at)
    suspension = Suspension(dossier=dossier, cause=str(cause), reason=reason_given(reason), since=at)
    fit(suspension)
    suspension.save(force_insert=True)
    still = promised(None) if dossier.due_at and dossier.due_at > at else {}
    changes = dossier.become(suspended_at=at, latest_at=at, **still)
    because = f"{CAUSES[Cause(cause)]}: {suspension.reason}"
    write(by, "suspend_dossier", dossier, at=at, changes={**changes, REASON: [None, because]})
    return dossier
