"""Ghi người vào danh sách."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.areas.civil_service.staff.queries import Work, refuse_beyond_posts
from sogoc.areas.civil_service.staff.queries.placing import new_stay
from sogoc.areas.civil_service.staff.register import Newcomer
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class CodeBorne(Refusal):
    "Mã số {code} đã là của {who}. Nếu là người này thì ghi điều động; nếu là người khác, hãy dùng mã số khác."


class StillHere(Refusal):
    "{who} đang làm việc ở {unit} từ ngày {day}. Muốn đổi đơn vị, loại hoặc vị trí, hãy ghi điều động."


class HereBefore(Refusal):
    "{who} đã làm việc đến hết ngày {day}. Ngày vào lại phải sau ngày đó."


@transaction.atomic
def enter_staff(
    *,
    agency: Agency,
    newcomer: Newcomer,
    work: Work,
    document: Document,
    on: date,
    at: datetime,
    by: Actor,
    because: str = "",
) -> Staff:
    """By the decision that takes them in. Who left and comes again keeps the code and the way they are called."""
    agency = agency_locked(agency)
    require(by, "enter_staff", agency)
    staff = Staff(agency=agency, **newcomer.columns)
    staff.ready()
    if known := Staff.objects.filter(agency=agency, code=staff.code).first():
        _refuse_another(known, staff, on)
        staff = known
    stay = new_stay(Stay(staff=staff, agency=agency, valid_from=on), work, document, because, by=by)
    refuse_beyond_posts(stay, agency)
    if not staff.pk:
        staff.save(force_insert=True)
        stay.staff = staff
    stay.save(force_insert=True)
    write(by, "enter_staff", staff, at=at)
    return staff


def _refuse_another(known: Staff, told: Staff, on: date) -> None:
    if known.called != told.called:
        raise CodeBorne(code=known.code, who=known.called)
    last = known.stays.select_related("unit").order_by("valid_from").last()
    if last is None:
        return
    if last.valid_until is None:
        raise StillHere(who=str(known), unit=last.unit.name, day=last.valid_from)
    if last.valid_until >= on:
        raise HereBefore(who=str(known), day=last.valid_until)
