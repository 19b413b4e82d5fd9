"""Ghi kế hoạch đào tạo, bồi dưỡng của năm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import TrainingTarget
from sogoc.areas.civil_service.training.register import Aim
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PlanOfNothing(Refusal):
    "Kế hoạch chưa có số người và số lớp. Hãy ghi ít nhất một trong hai số."


class SamePlanOfTraining(Refusal):
    "Năm {year} đã ghi đúng số đó cho nội dung “{kind}”, bằng kế hoạch đó."


@transaction.atomic
def plan_training(*, agency: Agency, aim: Aim, document: Document, at: datetime, by: Actor) -> TrainingTarget:
    """Told again it is another, by the document that changed it; the journal keeps what it was."""
    agency = agency_locked(agency)
    require(by, "plan_training", agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if not aim.people and not aim.classes:
        raise PlanOfNothing
    told = {"people": aim.people, "classes": aim.classes, "document": document}
    key = {"agency": agency, "year": aim.year, "kind": aim.kind.value}
    there = TrainingTarget.objects.filter(**key).select_related("agency", "document").first()
    target = there or TrainingTarget(**key, **told)
    changes = changed(target, **told) if there else {}
    if there and not changes:
        raise SamePlanOfTraining(year=str(aim.year), kind=str(there.get_kind_display()))
    fit(target)
    target.save()
    write(by, "plan_training", target, at=at, changes=changes)
    return target
