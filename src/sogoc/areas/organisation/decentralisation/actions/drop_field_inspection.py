"""Bỏ cuộc kiểm tra, thanh tra chưa tiến hành."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldInspection
from sogoc.areas.organisation.decentralisation.queries import refuse_closed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class FieldInspectionBegun(Refusal):
    "“{title}” đã tiến hành từ ngày {day}, không bỏ được."


@transaction.atomic
def drop_field_inspection(
    *, inspection: FieldInspection, reason: str, at: datetime, by: Actor
) -> FieldInspection:
    inspection = locked(inspection, "agency")
    require(by, "drop_field_inspection", inspection)
    refuse_closed(inspection)
    if inspection.held_on:
        raise FieldInspectionBegun(title=inspection.title, day=inspection.held_on)
    changes = changed(inspection, dropped_on=local_day(at), because=reason_given(reason))
    fit(inspection)
    inspection.save()
    write(by, "drop_field_inspection", inspection, at=at, changes=changes)
    return inspection
