"""Ghi kế hoạch cắt giảm, tinh giản của năm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.structure.models import ReductionPlan
from sogoc.areas.organisation.structure.register import REDUCED, Reduced
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SamePlan(Refusal):
    "Năm {year} {agency} đã có đúng kế hoạch này về {reduced}, theo đúng văn bản đó."


@transaction.atomic
def set_reduction_plan(
    *, agency: Agency, reduced: Reduced, year: int, number: int, document: Document, at: datetime, by: Actor
) -> ReductionPlan:
    """Set again it is another, by the document that changed it; the journal keeps what it was."""
    agency = agency_locked(agency)
    require(by, "set_reduction_plan", agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    there = ReductionPlan.objects.filter(agency=agency, reduced=reduced.value, year=year).first()
    told = {"number": number, "document": document}
    plan = there or ReductionPlan(agency=agency, reduced=reduced.value, year=year, **told)
    changes = changed(plan, **told) if there else {}
    if there and not changes:
        raise SamePlan(year=str(year), agency=agency.name, reduced=REDUCED[reduced])
    plan.version += bool(there)
    fit(plan)
    plan.save()
    write(by, "set_reduction_plan", plan, at=at, changes=changes)
    return plan
