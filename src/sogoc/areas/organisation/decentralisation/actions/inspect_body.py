"""Ghi cơ quan, đơn vị được kiểm tra, thanh tra."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldInspection, InspectedBody
from sogoc.areas.organisation.decentralisation.queries import refuse_closed
from sogoc.areas.organisation.decentralisation.register import LEVELS, Level, levels_on, one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class InspectedBeforeDecided(Refusal):
    "Quyết định {number} ban hành ngày {day}. Ngày kiểm tra, thanh tra không thể ở trước ngày đó."


class NoSuchLevel(Refusal):
    "Ngày {day} không có chính quyền {level}. Hãy kiểm tra lại ngày, hoặc chọn cấp khác."


class InspectedAlready(Refusal):
    "{name} đã ghi trong cuộc này, ngày {day}."


@transaction.atomic
def inspect_body(
    *, inspection: FieldInspection, name: str, level: Level, on: date, at: datetime, by: Actor
) -> InspectedBody:
    """The inspection has begun where it first came to somebody."""
    inspection = locked(inspection, "agency", "decision")
    require(by, "inspect_body", inspection)
    refuse_closed(inspection)
    if on < inspection.decision.issued_on:
        raise InspectedBeforeDecided(number=inspection.decision.printed, day=inspection.decision.issued_on)
    if level not in levels_on(on):
        raise NoSuchLevel(day=on, level=LEVELS[level])
    body = InspectedBody(inspection=inspection, agency=inspection.agency, kind=inspection.kind)
    body.name, body.level, body.inspected_on = one_line(name), level.value, on
    fit(body)
    if there := inspection.bodies.filter(name=body.name).first():
        raise InspectedAlready(name=there.name, day=there.inspected_on)
    body.save(force_insert=True)
    if inspection.held_on is None or on < inspection.held_on:
        inspection.held_on = on
        inspection.save(update_fields=["held_on"])
    write(by, "inspect_body", body, at=at)
    return body
