"""Xóa cơ quan ghi nhầm vào cuộc kiểm tra, thanh tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldInspection, InspectedBody
from sogoc.areas.organisation.decentralisation.queries import refuse_closed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, NotHere, Refusal, require


class FindingsStand(Refusal):
    "Đã ghi {number} vấn đề ở {name}. Hãy xóa các vấn đề đó trước, nếu chúng cũng ghi nhầm."


@transaction.atomic
def strike_inspected_body(*, body: InspectedBody, reason: str, at: datetime, by: Actor) -> FieldInspection:
    """Written down wrongly: the journal keeps what stood there."""
    inspection = locked(body.inspection, "agency")
    require(by, "strike_inspected_body", inspection)
    refuse_closed(inspection)
    found = inspection.bodies.filter(pk=body.pk).first()
    if found is None:
        raise NotHere
    if number := found.findings.count():
        raise FindingsStand(number=number, name=found.name)
    changes = {"cơ quan, đơn vị": [found.name, None], "lý do": [None, reason_given(reason)]}
    found.delete()
    first = inspection.bodies.order_by("inspected_on").first()
    inspection.held_on = first.inspected_on if first else None
    inspection.save(update_fields=["held_on"])
    write(by, "strike_inspected_body", inspection, at=at, changes=changes)
    return inspection
