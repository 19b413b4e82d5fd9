"""Gửi thư xin lỗi cho người nộp hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.extend_dossier import extend_dossier
from sogoc.areas.procedures.dossiers.models import Apology
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ApologyUnsigned(Refusal):
    "Thư xin lỗi của hồ sơ {code} chưa ký. Hãy trình ký trước khi gửi."


class ApologySent(Refusal):
    "Thư xin lỗi của hồ sơ {code} đã gửi ngày {day}."


class TooLateToApologise(Refusal):
    """Hồ sơ {code} đã quá hạn từ {due}, mà thư xin lỗi phải gửi trước khi quá hạn. Nếu vẫn gửi, hãy đánh dấu vào ô xác
    nhận: thư được ghi là gửi muộn."""


@transaction.atomic
def send_apology(*, apology: Apology, at: datetime, by: Actor, although_late: bool = False) -> Apology:
    """It names the new day. Sent after the deadline it is late, which is told before and recorded."""
    dossier = locked(apology.dossier, "agency")
    require(by, "send_apology", dossier)
    apology = locked(apology)
    apology.dossier = dossier
    if apology.sent_on:
        raise ApologySent(code=dossier.code, day=apology.sent_on)
    refuse_concluded(dossier)
    if apology.signed_at is None:
        raise ApologyUnsigned(code=dossier.code)
    refuse_backward(dossier, at)
    late = dossier.due_at is not None and at > dossier.due_at
    if late and not although_late:
        raise TooLateToApologise(code=dossier.code, due=dossier.due_at)
    changes = changed(apology, sent_at=at, sent_on=local_day(at), late=late)
    apology.save()
    write(by, "send_apology", apology, at=at, changes=changes)
    apology.dossier = extend_dossier(
        dossier=dossier, until=apology.appointed_at, reason=apology.reason, at=at, by=by
    )
    apology.dossier.become(apologised_on=apology.sent_on, latest_at=at)
    return apology
