"""Soạn đơn trực tuyến."""

from datetime import datetime

from django.db import IntegrityError, transaction

from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.catalogue.register import Level
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.citizens.models import Citizen
from sogoc.foundations.citizens.queries import citizen_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, NotAllowed, Place, Refusal, require, verb_of
from sogoc.kernel.vietnamese import local_day


class NotOfferedOnline(Refusal):
    "Thủ tục {code} không nhận hồ sơ trực tuyến vào ngày {day}. Hãy nộp tại bộ phận một cửa hoặc qua bưu chính."


class AlreadyBegun(Refusal):
    "Bạn đang có một đơn soạn dở về thủ tục {code}. Hãy mở đơn đó để viết tiếp."


@transaction.atomic
def begin_application(*, procedure: ProcedureVersion, at: datetime, by: Actor) -> Application:
    """By the version and the form of this day."""
    day = local_day(at)
    citizen = _who(by, procedure)
    code = procedure.procedure.code
    offered = procedure.offers.filter(on(day)).exclude(online=Level.OFFLINE.value)
    if not procedure.holds_on(day) or not offered.exists():
        raise NotOfferedOnline(code=code, day=day)
    application = Application(
        agency=procedure.agency,
        citizen=citizen,
        version_of=procedure,
        form_since=day,
        begun_at=at,
        latest_at=at,
    )
    try:
        with transaction.atomic():
            application.save(force_insert=True)
    except IntegrityError as error:
        raise AlreadyBegun(code=code) from error
    write(by, "begin_application", application, at=at)
    return application


def _who(by: Actor, procedure: ProcedureVersion) -> Citizen:
    citizen = citizen_of(by)
    require(by, "begin_application", Place(procedure.agency.path, citizen.key if citizen else ""))
    if citizen is None:  # a place of nobody is nobody's
        raise NotAllowed(name=by.name, verb=verb_of("begin_application"))
    return citizen
