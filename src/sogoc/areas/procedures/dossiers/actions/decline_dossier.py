"""Không tiếp nhận hồ sơ nộp trực tuyến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward
from sogoc.areas.procedures.dossiers.queries.submitted import refuse_answered
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day


@transaction.atomic
def decline_dossier(*, dossier: Dossier, reason: str, at: datetime, by: Actor) -> Dossier:
    """It never enters the book, and is in no form; the reason goes to whoever applied."""
    dossier = locked(dossier, "agency")
    require(by, "decline_dossier", dossier)
    refuse_answered(dossier)
    refuse_backward(dossier, at)
    because = reason_given(reason)
    changes = dossier.become(
        declined_at=at, declined_on=local_day(at), declined_because=because, latest_at=at
    )
    write(by, "decline_dossier", dossier, at=at, changes=changes)
    return dossier
