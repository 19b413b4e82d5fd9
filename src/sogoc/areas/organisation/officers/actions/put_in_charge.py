"""Ghi phân công người phụ trách."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.queries import overlapping, refuse_unreachable
from sogoc.areas.organisation.officers.register import AtWork, Seat, duties_on
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day


class UnknownDuty(Refusal):
    "Ngày {day} không có việc phụ trách nào như vậy. Hãy chọn trong danh sách."


class NoOfficeInAgency(Refusal):
    "{person} không giữ vai trò nào ở {agency} ngày {day}. Hãy đề nghị quản trị hệ thống giao vai trò trước."


class InChargeBeforeDecided(Refusal):
    "Văn bản {number} ban hành ngày {day}. Ngày phụ trách không thể ở trước ngày đó."


class InChargeAlready(Refusal):
    "{person} đã phụ trách việc này từ ngày {day}. Hãy ghi thôi phụ trách trước khi phân công lại."


class PrincipalAlready(Refusal):
    """{person} đang phụ trách chính việc này từ ngày {day}. Hãy ghi người đó thôi phụ trách và đã bàn giao trước, hoặc
    phân công người mới làm dự phòng."""


@transaction.atomic
def put_in_charge(
    *,
    agency: Agency,
    account: Account,
    duty: str,
    seat: Seat,
    contact: AtWork,
    document: Document,
    on: date,
    at: datetime,
    by: Actor,
) -> OfficerInCharge:
    """Somebody who holds an office in the agency or below it; they are told."""
    agency = agency_locked(agency)
    require(by, "put_in_charge", agency)
    paper_of(document, by)
    if duty not in duties_on(on):
        raise UnknownDuty(day=on)
    if on < document.issued_on:
        raise InChargeBeforeDecided(number=document.printed, day=document.issued_on)
    here = offices_on(on).filter(account=account, agency__path__startswith=agency.path)
    if not account.is_active or not here.exists():
        raise NoOfficeInAgency(person=account.name, agency=agency.name, day=on)
    told = {"duty": duty, "seat": seat.value, "valid_from": on, "document": document}
    charge = OfficerInCharge(agency=agency, account=account, **told, **contact.columns)
    _refuse_overlapping(charge)
    refuse_unreachable(charge)
    charge.ready()
    charge.save(force_insert=True)
    entry = write(by, "put_in_charge", charge, at=at)
    facts = {"duty": charge.duty_name, "agency": agency.name, "day": day(on)}
    tell_of(entry, [account], "put_in_charge", charge, **facts)
    return charge


def _refuse_overlapping(charge: OfficerInCharge) -> None:
    others = list(overlapping(charge))
    for other in others:
        if other.account_id == charge.account_id:
            raise InChargeAlready(person=other.account.name, day=other.valid_from)
    for other in others:
        if Seat.PRINCIPAL == charge.seat == other.seat:
            raise PrincipalAlready(person=other.account.name, day=other.valid_from)
