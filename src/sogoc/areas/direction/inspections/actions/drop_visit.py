"""Bỏ một buổi kiểm tra đã xếp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection, InspectionVisit
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, NotHere, Refusal, require


class VisitHeld(Refusal):
    "Buổi kiểm tra {unit} đã tiến hành ngày {day}, không bỏ được."


@transaction.atomic
def drop_visit(*, visit: InspectionVisit, reason: str, at: datetime, by: Actor) -> Inspection:
    """It is put into the schedule again on another day, or not at all."""
    inspection = locked(visit.inspection, "agency")
    require(by, "drop_visit", inspection)
    found = inspection.visits.select_related("unit").filter(pk=visit.pk).first()
    if found is None:
        raise NotHere
    if found.held_on:
        raise VisitHeld(unit=str(found), day=found.held_on)
    changes = {"buổi kiểm tra": [str(found), None], "lý do": [None, reason_given(reason)]}
    found.delete()
    write(by, "drop_visit", inspection, at=at, changes=changes)
    return inspection
