"""Ghi hồ sơ đã giải quyết xong."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, end_steps
from sogoc.areas.procedures.dossiers.queries import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import Ending, Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class StillSuspended(Refusal):
    "Hồ sơ {code} đang tạm dừng từ {since}. Hãy ghi tiếp tục trước khi ghi giải quyết xong."


@transaction.atomic
def settle_dossier(*, dossier: Dossier, at: datetime, by: Actor) -> Dossier:
    dossier = locked(dossier, "agency")
    require(by, "settle_dossier", dossier)
    refuse_concluded(dossier)
    if dossier.suspended_at:
        raise StillSuspended(code=dossier.code, since=dossier.suspended_at)
    refuse_backward(dossier, at)
    end_steps(dossier, Ending.DONE, at)
    write(by, "settle_dossier", dossier, at=at, changes=dossier.conclude(Outcome.SETTLED, at))
    return dossier
