"""Ghi tuyển dụng."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.appointments.models import Recruitment
from sogoc.areas.civil_service.appointments.register import Way
from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.queries import Work
from sogoc.areas.civil_service.staff.register import Newcomer, StaffKind, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class RecruitedAlready(Refusal):
    "Quyết định {number} tuyển dụng {who} đã ghi rồi."


class ContractIsNoRecruitment(Refusal):
    "Hợp đồng lao động không phải tuyển dụng công chức, viên chức. Hãy ghi người đó vào danh sách."


@transaction.atomic
def recruit(
    *,
    agency: Agency,
    newcomer: Newcomer,
    work: Work,
    way: Way,
    document: Document,
    on: date,
    at: datetime,
    by: Actor,
    because: str = "",
) -> Recruitment:
    """Somebody comes into the book of staff, and how they came is told beside it."""
    agency = agency_locked(agency)
    require(by, "recruit", agency)
    if work.kind is StaffKind.CONTRACT:
        raise ContractIsNoRecruitment
    told = Recruitment.objects.filter(agency=agency, stay__decision=document)
    if told.filter(stay__staff__code=one_line(newcomer.code)).exists():
        raise RecruitedAlready(number=document.printed, who=one_line(newcomer.called))
    staff = enter_staff(
        agency=agency,
        newcomer=newcomer,
        work=work,
        document=document,
        on=on,
        at=at,
        by=by,
        because=because,
    )
    stay = staff.stays.get(valid_from=on)
    recruitment = Recruitment(agency=agency, stay=stay, way=way.value, recruited_on=on)
    recruitment.save(force_insert=True)
    write(by, "recruit", recruitment, at=at)
    return recruitment
