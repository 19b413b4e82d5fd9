"""Điều động trong cơ quan."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.areas.civil_service.staff.queries import Work, leadership_on, refuse_beyond_posts
from sogoc.areas.civil_service.staff.queries.placing import new_stay
from sogoc.areas.civil_service.staff.queries.presence import present
from sogoc.areas.civil_service.staff.register import Leaving
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import Changes, write
from sogoc.kernel.acts import Actor, Refusal, require


class MovedBeforeThere(Refusal):
    "{who} ở {unit} từ ngày {day}. Ngày điều động phải sau ngày đó."


class MovedNowhere(Refusal):
    "{who} đã ở đúng đơn vị, loại, nguồn lương và vị trí đó. Không có gì để điều động."


class LeadsElsewhere(Refusal):
    "{who} đang là {title} ở {unit}. Hãy ghi thôi giữ chức vụ trước khi điều động sang đơn vị khác."


@transaction.atomic
def move_staff(
    *, staff: Staff, work: Work, document: Document, on: date, at: datetime, by: Actor, because: str = ""
) -> Stay:
    """To another unit, position, kind or payer: what was ends, what is begins on the same day, both by the decision."""
    agency = agency_locked(staff.agency)
    staff = locked(staff, "agency")
    require(by, "move_staff", staff)
    before = present(staff)
    if on <= before.valid_from:
        raise MovedBeforeThere(who=str(staff), unit=before.unit.name, day=before.valid_from)
    if all(getattr(before, name) == value for name, value in work.columns.items()):
        raise MovedNowhere(who=str(staff))
    leads = leadership_on(staff, on)
    if leads and work.unit != before.unit and not leads.unit.path.startswith(work.unit.path):
        raise LeadsElsewhere(who=str(staff), title=leads.title, unit=leads.unit.name)
    stay = new_stay(Stay(staff=staff, agency=agency, valid_from=on), work, document, because, by=by)
    for name, value in (ended(on) | {"leaving": Leaving.MOVED_WITHIN.value, "ended_by": document}).items():
        setattr(before, name, value)
    before.save()
    refuse_beyond_posts(stay, agency)
    stay.save(force_insert=True)
    told: Changes = {"phòng, đơn vị": [before.unit.name, stay.unit.name], "từ ngày": [None, f"{on:%d/%m/%Y}"]}
    write(by, "move_staff", staff, at=at, changes=told | {"quyết định": [None, document.printed]})
    return stay
