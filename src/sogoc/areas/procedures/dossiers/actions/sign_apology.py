"""Ký thư xin lỗi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Apology
from sogoc.areas.procedures.dossiers.queries.appointing import refuse_earlier
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class ApologyAlreadySigned(Refusal):
    "Thư xin lỗi của hồ sơ {code} đã ký lúc {signed}. Hãy gửi thư cho người nộp."


@transaction.atomic
def sign_apology(*, apology: Apology, reason: str, until: datetime, at: datetime, by: Actor) -> Apology:
    """With the reason and the day that it says now: what was drafted by itself nobody has read before."""
    dossier = locked(apology.dossier, "agency")
    require(by, "sign_apology", dossier)
    apology = locked(apology)
    apology.dossier = dossier
    if apology.signed_at:
        raise ApologyAlreadySigned(code=dossier.code, signed=apology.signed_at)
    refuse_concluded(dossier)
    refuse_backward(dossier, at)
    refuse_earlier(dossier, until, at)
    changes = changed(apology, reason=reason_given(reason), appointed_at=until, signed_at=at)
    fit(apology)
    apology.save()
    write(by, "sign_apology", apology, at=at, changes=changes)
    return apology
