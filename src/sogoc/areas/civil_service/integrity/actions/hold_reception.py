"""Ghi buổi tiếp công dân."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import Reception
from sogoc.areas.civil_service.integrity.register import ReceptionKind, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ReceptionNotYet(Refusal):
    "Ngày {day} chưa đến. Hãy ghi sau khi đã tiếp."


class ReceptionRecorded(Refusal):
    "{kind} ngày {day} đã ghi. Hãy mở buổi ấy; nếu ghi nhầm, xóa rồi ghi lại."


class ReceptionDoesNotAddUp(Refusal):
    "Số đoàn đông người không thể nhiều hơn số lượt, số lượt không thể nhiều hơn số người. Hãy kiểm tra lại."


@transaction.atomic
def hold_reception(
    *,
    agency: Agency,
    kind: ReceptionKind,
    on: date,
    visits: int,
    people: int,
    at: datetime,
    by: Actor,
    groups: int = 0,
    note: str = "",
) -> Reception:
    """How many came, also where nobody did: the day was kept."""
    agency = agency_locked(agency)
    require(by, "hold_reception", agency)
    if on > local_day(at):
        raise ReceptionNotYet(day=on)
    told = {"visits": visits, "people": people, "groups": groups, "note": one_line(note)}
    reception = Reception(agency=agency, kind=kind.value, held_on=on, **told)
    fit(reception)
    if not groups <= visits <= people:
        raise ReceptionDoesNotAddUp
    if Reception.objects.filter(agency=agency, kind=kind.value, held_on=on).exists():
        raise ReceptionRecorded(kind=str(reception.get_kind_display()).capitalize(), day=on)
    reception.save(force_insert=True)
    write(by, "hold_reception", reception, at=at)
    return reception
