"""Soạn thư xin lỗi và hẹn lại ngày trả kết quả."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Apology, Dossier, apology_told
from sogoc.areas.procedures.dossiers.queries.appointing import refuse_earlier
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ApologyAlreadyDrafted(Refusal):
    "Hồ sơ {code} đã có thư xin lỗi soạn lúc {drafted}. Hãy sửa thư đó khi ký."


class AlreadyApologised(Refusal):
    "Hồ sơ {code} đã gửi thư xin lỗi ngày {day}; mỗi hồ sơ chỉ hẹn lại một lần."


@transaction.atomic
def draft_apology(*, dossier: Dossier, reason: str, until: datetime, at: datetime, by: Actor) -> Apology:
    """Whoever handles the dossier is told, unless they wrote it."""
    dossier = locked(dossier, "agency")
    require(by, "draft_apology", dossier)
    refuse_concluded(dossier)
    refuse_backward(dossier, at)
    if dossier.apologised_on:
        raise AlreadyApologised(code=dossier.code, day=dossier.apologised_on)
    if there := dossier.apologies.filter(sent_at=None).first():
        raise ApologyAlreadyDrafted(code=dossier.code, drafted=there.drafted_at)
    refuse_earlier(dossier, until, at)
    apology = Apology(dossier=dossier, reason=reason_given(reason), appointed_at=until, drafted_at=at)
    fit(apology)
    apology.save(force_insert=True)
    write(by, "draft_apology", apology, at=at)
    apology_told(apology, at=at, by=by)
    return apology
