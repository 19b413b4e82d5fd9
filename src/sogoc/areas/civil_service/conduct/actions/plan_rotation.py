"""Ghi người đến hạn chuyển đổi vị trí công tác."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Rotation
from sogoc.areas.civil_service.conduct.queries.data import rotation_on
from sogoc.areas.civil_service.conduct.register import Field
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoRotationThen(Refusal):
    "Ngày {day} chưa có quy định định kỳ chuyển đổi vị trí công tác. Hãy kiểm tra lại ngày của kế hoạch."


class PeriodNotAllowed(Refusal):
    "Thời hạn {months} tháng không đúng {source}: từ {least} đến {most} tháng."


class AlreadyDue(Refusal):
    "{who} đã ghi đến hạn chuyển đổi ngày {day}."


@transaction.atomic
def plan_rotation(
    *,
    staff: Staff,
    field: Field,
    since: date,
    months: int,
    document: Document,
    at: datetime,
    by: Actor,
) -> Rotation:
    """By the plan of a year: due so many months after they came to their place, within the bounds of the law."""
    staff = locked(staff, "agency")
    require(by, "plan_rotation", staff)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    rule = rotation_on(document.issued_on)
    if rule is None:
        raise NoRotationThen(day=document.issued_on)
    if not rule.least <= months <= rule.most:
        raise PeriodNotAllowed(months=months, source=rule.source, least=rule.least, most=rule.most)
    stay = stay_then(staff, document.issued_on)
    due_on = _after(since, months)
    if Rotation.objects.filter(staff=staff, due_on=due_on, withdrawn_on=None).exists():
        raise AlreadyDue(who=str(staff), day=due_on)
    told = {"field": field.value, "since": since, "months": months, "due_on": due_on}
    one = Rotation(agency=staff.agency, staff=staff, unit=stay.unit, document=document, **told)
    one.save(force_insert=True)
    write(by, "plan_rotation", one, at=at)
    return one


def _after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last one that there is."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - first).days))
