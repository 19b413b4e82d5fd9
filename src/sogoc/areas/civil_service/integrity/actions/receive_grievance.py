"""Nhận đơn khiếu nại, tố cáo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import Grievance
from sogoc.areas.civil_service.integrity.register import GrievanceKind, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class GrievanceNotYet(Refusal):
    "Ngày {day} chưa đến. Hãy kiểm tra lại ngày nhận đơn."


class GrievanceMarkTaken(Refusal):
    "Năm {year} sổ đã có đơn {kind} số {mark}. Hãy kiểm tra lại số."


@transaction.atomic
def receive_grievance(
    *, agency: Agency, kind: GrievanceKind, mark: str, on: date, about: str, at: datetime, by: Actor
) -> Grievance:
    """By its number in the book of the year; what it is about, never who sent it. The head of the agency is told."""
    agency = agency_locked(agency)
    require(by, "receive_grievance", agency)
    if on > local_day(at):
        raise GrievanceNotYet(day=on)
    told = {"mark": one_line(mark), "received_on": on, "about": one_line(about)}
    grievance = Grievance(agency=agency, kind=kind.value, **told)
    grievance.ready()
    same = {"kind": kind.value, "year": grievance.year, "mark": grievance.mark}
    if Grievance.objects.filter(agency=agency, **same).exists():
        kind_told = str(grievance.get_kind_display())
        raise GrievanceMarkTaken(year=str(grievance.year), kind=kind_told, mark=grievance.mark)
    grievance.save(force_insert=True)
    entry = write(by, "receive_grievance", grievance, at=at)
    who = holders_on(local_day(at), [Role.LEADER], agency.path)
    tell_of(entry, who, "grievance_received", grievance, agency=agency.name, grievance=str(grievance))
    return grievance
