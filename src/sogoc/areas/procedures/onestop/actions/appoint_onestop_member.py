"""Cử người đến Bộ phận Một cửa."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopMember, OnestopPoint
from sogoc.areas.procedures.onestop.queries.opening import refuse_unless_open
from sogoc.areas.procedures.onestop.register import Duty
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Actor, Refusal, require


class NoOfficeHere(Refusal):
    "{person} không giữ vai trò nào ở {agency} ngày {day}. Hãy đề nghị quản trị hệ thống giao vai trò trước."


class AlreadyMember(Refusal):
    "{person} đã làm việc ở {point} từ ngày {day}. Hãy ghi người đó thôi làm việc trước khi cử lại."


@transaction.atomic
def appoint_onestop_member(
    *, point: OnestopPoint, account: Account, duty: Duty, on: date, at: datetime, by: Actor
) -> OnestopMember:
    """Somebody who holds an office in the agency of the point, or below it."""
    point = locked(point, "agency")
    require(by, "appoint_onestop_member", point)
    refuse_unless_open(point, on)
    here = offices_on(on).filter(account=account, agency__path__startswith=point.agency.path)
    if not account.is_active or not here.exists():
        raise NoOfficeHere(person=account.name, agency=point.agency.name, day=on)
    before = point.members.filter(account=account).order_by("valid_from").last()
    if before and (before.valid_until is None or before.valid_until >= on):
        raise AlreadyMember(person=account.name, point=point.name, day=before.valid_from)
    member = OnestopMember(point=point, agency=point.agency, account=account, duty=duty.value, valid_from=on)
    member.save(force_insert=True)
    write(by, "appoint_onestop_member", member, at=at)
    return member
