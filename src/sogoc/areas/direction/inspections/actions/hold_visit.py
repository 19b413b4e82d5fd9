"""Ghi biên bản một buổi kiểm tra."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import ChecklistMark, Inspection, InspectionVisit
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.register import Mark
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class VisitAlreadyHeld(Refusal):
    "{unit} đã được kiểm tra ngày {day}, biên bản đã ghi."


class NotHeldYet(Refusal):
    "Ngày kiểm tra {day} còn ở phía trước. Hãy ghi biên bản sau khi kiểm tra."


class NoMinutes(Refusal):
    "Chưa ghi nội dung biên bản. Hãy ghi buổi kiểm tra đã thấy gì."


class NotEveryItem(Refusal):
    "Còn {number} mục trong nội dung kiểm tra chưa có kết quả. Hãy ghi kết quả của mọi mục."


@transaction.atomic
def hold_visit(
    *,
    visit: InspectionVisit,
    minutes: str,
    marks: Mapping[int, Mark],
    on: date,
    at: datetime,
    by: Actor,
) -> InspectionVisit:
    """`marks` by the number of the line: each line of the checklist has one."""
    inspection = locked(visit.inspection)  # its checklist stays as it is meanwhile
    visit = locked(visit, "agency", "unit")
    require(by, "hold_visit", visit)
    refuse_dropped(inspection)
    if visit.held_on:
        raise VisitAlreadyHeld(unit=str(visit), day=visit.held_on)
    if on > local_day(at):
        raise NotHeldYet(day=on)
    if not minutes.strip():
        raise NoMinutes
    items = list(inspection.checklist.order_by("number"))
    if missing := [one for one in items if one.number not in marks]:
        raise NotEveryItem(number=len(missing))
    changes = changed(visit, held_on=on, minutes=minutes.strip())
    fit(visit)
    visit.save()
    for one in items:
        ChecklistMark.objects.create(visit=visit, item=one, mark=marks[one.number].value)
    _first_day(inspection, on)
    write(by, "hold_visit", visit, at=at, changes=changes)
    return visit


def _first_day(inspection: Inspection, on: date) -> None:
    if inspection.held_on is None or on < inspection.held_on:
        inspection.held_on = on
        inspection.save(update_fields=["held_on"])
