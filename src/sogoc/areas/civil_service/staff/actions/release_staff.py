"""Ghi người thôi làm việc."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.areas.civil_service.staff.queries.presence import present
from sogoc.areas.civil_service.staff.register import LEAVINGS, WITHOUT_DECISION, Leaving
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ReleasedByNothing(Refusal):
    "Thôi làm việc vì {leaving} thì phải có quyết định. Hãy nêu số quyết định."


class ReleasedBeforeThere(Refusal):
    "{who} ở {unit} từ ngày {day}. Ngày thôi phải sau ngày đó."


class LeadsStill(Refusal):
    "{who} còn là {title}. Hãy ghi thôi giữ chức vụ trước, từ ngày {day} hoặc sớm hơn."


@transaction.atomic
def release_staff(
    *,
    staff: Staff,
    leaving: Leaving,
    on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> Stay:
    """From that day they are there no more; why is counted, so it is told."""
    staff = locked(staff, "agency")
    require(by, "release_staff", staff)
    stay = present(staff)
    if on <= stay.valid_from:
        raise ReleasedBeforeThere(who=str(staff), unit=stay.unit.name, day=stay.valid_from)
    if document is None and leaving not in WITHOUT_DECISION:
        raise ReleasedByNothing(leaving=LEAVINGS[leaving])
    leads = staff.leaderships.filter(valid_until=None).first()
    if leads or (leads := staff.leaderships.filter(ended_on__gt=on).first()):
        raise LeadsStill(who=str(staff), title=leads.title, day=on)
    told = ended(on) | {"leaving": leaving.value, "ended_by": document and decided_by(document, by)}
    for name, value in told.items():
        setattr(stay, name, value)
    stay.save()
    changes = {"lý do thôi": [None, LEAVINGS[leaving]], "thôi từ ngày": [None, f"{on:%d/%m/%Y}"]}
    write(by, "release_staff", staff, at=at, changes=changes)
    return stay
