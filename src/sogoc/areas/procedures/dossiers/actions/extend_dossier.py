"""Hẹn lại ngày trả kết quả hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, rule_on
from sogoc.areas.procedures.dossiers.queries.appointing import refuse_earlier
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.history import REASON
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyExtended(Refusal):
    "Hồ sơ {code} đã hẹn lại {times} lần; quy định chỉ cho hẹn lại {most} lần. Hãy giải quyết xong hồ sơ."


@transaction.atomic
def extend_dossier(*, dossier: Dossier, until: datetime, reason: str, at: datetime, by: Actor) -> Dossier:
    """A new appointment. It gives nobody back the day that was promised first: on time is judged by that."""
    dossier = locked(dossier, "agency")
    require(by, "extend_dossier", dossier)
    refuse_concluded(dossier)
    refuse_backward(dossier, at)
    rule = rule_on("extensions", dossier.received_on or local_day(at))
    most = rule["most"] if rule else 1
    if dossier.extensions >= most:
        raise AlreadyExtended(code=dossier.code, times=dossier.extensions, most=most)
    refuse_earlier(dossier, until, at)
    because = reason_given(reason)
    changes = dossier.become(appointed_at=until, extensions=dossier.extensions + 1)
    write(by, "extend_dossier", dossier, at=at, changes={**changes, REASON: [None, because]})
    return dossier
