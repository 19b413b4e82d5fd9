"""Ghi một cuộc kiểm tra: của cơ quan, hoặc của cơ quan khác đến kiểm tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection, InspectionPlan
from sogoc.areas.direction.inspections.register import Side
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyOpened(Refusal):
    "{agency} đã có cuộc kiểm tra “{title}” của năm {year}. Hãy mở cuộc kiểm tra ấy, hoặc đặt tên khác."


class PlanOfOtherAgency(Refusal):
    "Kế hoạch {number} không phải của {agency}. Hãy chọn kế hoạch khác, hoặc để trống nếu kiểm tra đột xuất."


@transaction.atomic
def open_inspection(
    *,
    agency: Agency,
    side: Side,
    title: str,
    inspector: str,
    year: int,
    at: datetime,
    by: Actor,
    quarter: int | None = None,
    plan: InspectionPlan | None = None,
) -> Inspection:
    """By the plan of the year in one of its quarters, or outside of any."""
    agency = agency_locked(agency)
    require(by, "open_inspection", agency)
    title = " ".join(title.split())
    if plan and plan.document.agency_id != agency.pk:
        raise PlanOfOtherAgency(number=plan.document.printed, agency=agency.name)
    if Inspection.objects.filter(agency=agency, year=year, title=title).exists():
        raise AlreadyOpened(agency=agency.name, title=title, year=year)
    when = {"year": year, "quarter": quarter, "plan": plan}
    who = {"side": side.value, "inspector": " ".join(inspector.split())}
    inspection = Inspection(agency=agency, title=title, **who, **when)
    fit(inspection)
    inspection.save(force_insert=True)
    write(by, "open_inspection", inspection, at=at)
    return inspection
