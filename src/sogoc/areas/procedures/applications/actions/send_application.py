"""Gửi đơn trực tuyến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.applications.queries.applications import missing, unsigned
from sogoc.areas.procedures.applications.queries.changing import refuse_sent, refuse_stale
from sogoc.areas.procedures.applications.queries.formulas import form_of
from sogoc.areas.procedures.catalogue.models import Offer, ProcedureVersion
from sogoc.areas.procedures.catalogue.register import Level
from sogoc.areas.procedures.dossiers.models import Dossier, digest_of, handed_in
from sogoc.areas.procedures.dossiers.register import Application as Receipt
from sogoc.areas.procedures.dossiers.register import Channel
from sogoc.areas.procedures.payments.models import ordered
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class Unfinished(Refusal):
    "Đơn còn {number} mục chưa xong: {fields}. Hãy mở lại từng bước và điền tiếp."


class NotYetCosigned(Refusal):
    "Còn {number} người được mời chưa cùng ký nội dung hiện nay của đơn. Hãy nhờ họ đăng nhập và ký."


class NoLongerOffered(Refusal):
    "Thủ tục {code} đã thay đổi hoặc thôi nhận trực tuyến từ khi bạn soạn đơn. Hãy xem lại thủ tục rồi soạn đơn mới."


@transaction.atomic
def send_application(
    *, application: Application, version: int, secret: str, at: datetime, by: Actor
) -> Application:
    """All rules are run again, on what is kept. From here it is a dossier: with a code, a secret by which it is
    followed, and its fee asked for where that is paid online."""
    application = locked(application, "agency", "citizen", "version_of__procedure", "version_of__agency")
    require(by, "send_application", application)
    refuse_sent(application)
    refuse_stale(application, version)
    _refuse_unfinished(application)
    offer = _offered(application.version_of, at)
    dossier = _handed_in(application, offer, secret, at)
    application.become(
        answers=form_of(application).relevant(application.answers), sent_at=at, dossier=dossier
    )
    write(by, "submit_dossier", dossier, at=at)
    write(by, "send_application", application, at=at, changes={"dossier": [None, dossier.code]})
    if offer.online_payment and application.version_of.fee:
        order = ordered(dossier, application.version_of.fee, at)
        write(by, "order_payment", order, at=at, changes={"amount": [None, order.amount]})
    return application


def _refuse_unfinished(application: Application) -> None:
    if problems := missing(application):
        questions = form_of(application).questions
        names = "; ".join(questions[key].label.vi for key in list(problems)[:5])
        raise Unfinished(number=len(problems), fields=names)
    if number := unsigned(application).count():
        raise NotYetCosigned(number=number)


def _offered(procedure: ProcedureVersion, at: datetime) -> Offer:
    day = local_day(at)
    offer = procedure.offers.filter(on(day)).exclude(online=Level.OFFLINE.value).first()
    if offer is None or not procedure.holds_on(day):
        raise NoLongerOffered(code=procedure.procedure.code)
    return offer


def _handed_in(application: Application, offer: Offer, secret: str, at: datetime) -> Dossier:
    procedure = application.version_of
    receipt = Receipt(
        code="",
        procedure_code=procedure.procedure.code,
        procedure=procedure.name,
        field=procedure.field,
        channel=Channel.PROVINCE_PORTAL,
        limit=procedure.budget,
        level=Level(offer.online),
    )
    dossier = handed_in(agency_locked(application.agency), receipt, at)
    dossier.tracking_digest = digest_of(secret)
    dossier.save(force_insert=True)
    return dossier
