"""Ghi kế hoạch kiểm tra cải cách hành chính của năm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionPlan
from sogoc.areas.direction.tasks.queries import plan_of
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

PLAN = "plan"


class NoInspectionPlan(Refusal):
    "Văn bản {number} là {kind}, không phải kế hoạch. Hãy chọn kế hoạch kiểm tra."


class AlreadyInspectionPlan(Refusal):
    "Văn bản {number} đã được ghi là kế hoạch kiểm tra năm {year}."


class QuartersTurned(Refusal):
    "Quý cuối ({last}) đứng trước quý đầu ({first}). Hãy ghi lại các quý dự kiến kiểm tra."


class PlannedForAnotherYear(Refusal):
    "Văn bản {number} đã được ghi là kế hoạch năm {there}, không phải năm {year}. Hãy kiểm tra lại năm."


@transaction.atomic
def plan_inspections(
    *,
    document: Document,
    year: int,
    units: int,
    first_quarter: int,
    last_quarter: int,
    at: datetime,
    by: Actor,
) -> InspectionPlan:
    """How many units the plan of a year will inspect, and in which quarters; the plan itself says which."""
    document = document_locked(document)
    require(by, "plan_inspections", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.kind != PLAN:
        raise NoInspectionPlan(number=document.printed, kind=document.kind_name.lower())
    if there := InspectionPlan.objects.filter(document=document).first():
        raise AlreadyInspectionPlan(number=document.printed, year=there.year)
    if last_quarter < first_quarter:
        raise QuartersTurned(first=first_quarter, last=last_quarter)
    of_tasks = plan_of(document)
    if of_tasks and of_tasks.year != year:
        raise PlannedForAnotherYear(number=document.printed, there=str(of_tasks.year), year=str(year))
    told = {"units": units, "first_quarter": first_quarter, "last_quarter": last_quarter}
    plan = InspectionPlan(document=document, year=year, **told)
    fit(plan)
    plan.save(force_insert=True)
    write(by, "plan_inspections", document, at=at)
    return plan
