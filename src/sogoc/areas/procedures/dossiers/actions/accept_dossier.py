"""Tiếp nhận hồ sơ nộp trực tuyến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, pinned, promised, waits_for_its_fee
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward
from sogoc.areas.procedures.dossiers.queries.submitted import refuse_answered
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day


@transaction.atomic
def accept_dossier(*, dossier: Dossier, at: datetime, by: Actor) -> Dossier:
    """Its time runs from now, and not from when it was handed in, or from when its fee is paid; that it was answered in
    time is counted by itself."""
    dossier = locked(dossier, "agency")
    require(by, "accept_dossier", dossier)
    refuse_answered(dossier)
    refuse_backward(dossier, at)
    runs = waits_for_its_fee(dossier, at) or promised(dossier.promise(known_at=at, since=at).at)
    changes = dossier.become(
        received_at=at,
        received_on=local_day(at),
        latest_at=at,
        procedure_version=pinned(dossier.agency, dossier.procedure_code, local_day(at)),
        **runs,
    )
    write(by, "accept_dossier", dossier, at=at, changes=changes)
    return dossier
