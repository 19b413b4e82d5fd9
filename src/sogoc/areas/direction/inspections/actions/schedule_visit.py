"""Xếp lịch kiểm tra một phòng, đơn vị."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection, InspectionVisit
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.register import UnitKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class VisitScheduled(Refusal):
    "{unit} đã có trong lịch của cuộc kiểm tra này. Hãy bỏ buổi đã xếp trước khi xếp lại."


class ManyOfOne(Refusal):
    "{unit} là một đơn vị, không ghi {units}. Chỉ ghi số lượng khi không chọn tên đơn vị."


@transaction.atomic
def schedule_visit(
    *,
    inspection: Inspection,
    kind: UnitKind,
    on: date,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
    units: int = 1,
) -> InspectionVisit:
    """A unit of the tree, or so many of a kind where nothing more is known of them."""
    inspection = locked(inspection, "agency")
    require(by, "schedule_visit", inspection)
    refuse_dropped(inspection)
    refuse_elsewhere(unit, inspection.agency)
    if unit and units != 1:
        raise ManyOfOne(unit=unit.name, units=units)
    visit = InspectionVisit(
        inspection=inspection,
        agency=inspection.agency,
        unit=unit,
        kind=kind.value,
        units=units,
        planned_on=on,
    )
    same = {"unit": unit} if unit else {"unit": None, "kind": kind.value}
    if inspection.visits.filter(**same).exists():
        raise VisitScheduled(unit=str(visit))
    fit(visit)
    visit.save(force_insert=True)
    write(by, "schedule_visit", visit, at=at)
    return visit
