"""Bỏ một cuộc kiểm tra chưa tiến hành."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class HeldAlready(Refusal):
    "Cuộc kiểm tra “{title}” đã tiến hành hoặc đã kết luận, không bỏ được."


@transaction.atomic
def drop_inspection(*, inspection: Inspection, reason: str, at: datetime, by: Actor) -> Inspection:
    """It stays in the register with its reason."""
    inspection = locked(inspection, "agency")
    require(by, "drop_inspection", inspection)
    refuse_dropped(inspection)
    if inspection.held_on or inspection.concluded_on:
        raise HeldAlready(title=inspection.title)
    changes = changed(inspection, dropped_on=local_day(at), because=reason_given(reason))
    inspection.save()
    write(by, "drop_inspection", inspection, at=at, changes=changes)
    return inspection
