"""Ghi một văn bản là kế hoạch của năm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Plan
from sogoc.areas.direction.tasks.register import PLAN_KINDS, PlanKind
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

BY_THEM = ("plan", "programme", "scheme", "option", "decision", "letter", "guidance")
"""Most plans are called so; some are laid down by a decision or told in a letter."""


class PlansNothing(Refusal):
    "Văn bản {number} là {kind}, không phải kế hoạch. Hãy chọn kế hoạch, hoặc văn bản ban hành kế hoạch."


class AlreadyAPlan(Refusal):
    "Văn bản {number} đã được ghi là kế hoạch năm {year} về {about}."


@transaction.atomic
def open_plan(*, document: Document, kind: PlanKind, year: int, at: datetime, by: Actor) -> Plan:
    """The plan of 2023 may be issued in December 2022."""
    document = document_locked(document)
    require(by, "open_plan", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.kind not in BY_THEM:
        raise PlansNothing(number=document.printed, kind=document.kind_name.lower())
    if there := Plan.objects.filter(document=document).first():
        about = PLAN_KINDS[PlanKind(there.kind)]
        raise AlreadyAPlan(number=document.printed, year=there.year, about=about)
    plan = Plan(agency=document.agency, document=document, kind=kind, year=year)
    fit(plan)
    plan.save(force_insert=True)
    write(by, "open_plan", plan, at=at)
    return plan
