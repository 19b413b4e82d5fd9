"""Mời người cùng ký đơn."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, Cosigning
from sogoc.areas.procedures.applications.queries.changing import refuse_sent
from sogoc.foundations.citizens.queries import citizen_named
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSuchCosigner(Refusal):
    "Không mời được tài khoản này cùng ký. Hãy hỏi lại người đó tên đăng nhập của họ trên trang này."


class AlreadyAsked(Refusal):
    "Người này đã được mời cùng ký đơn này rồi."


@transaction.atomic
def ask_cosigner(*, application: Application, login: str, at: datetime, by: Actor) -> Cosigning:
    """They see what they are asked to sign, and sign it themselves."""
    application = locked(application, "agency", "citizen", "version_of__procedure")
    require(by, "ask_cosigner", application)
    refuse_sent(application)
    other = citizen_named(login)
    if other is None or other == application.citizen:
        raise NoSuchCosigner
    if application.cosignings.filter(citizen=other).exists():
        raise AlreadyAsked
    asked = Cosigning.objects.create(application=application, citizen=other, asked_at=at)
    write(by, "ask_cosigner", asked, at=at)
    return asked
