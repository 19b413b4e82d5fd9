"""Giao tiêu chí cho người chịu trách nhiệm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import OwnedCriterion
from sogoc.areas.civil_service.conduct.register import one_line
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class OwnedAlready(Refusal):
    "Tiêu chí {code} năm {year} đã giao cho {who}."


class OwnedAndJudged(Refusal):
    "Tiêu chí {code} năm {year} đã xét ngày {day}, không giao lại cho người khác được nữa."


@transaction.atomic
def assign_criterion(
    *, staff: Staff, year: int, code: str, title: str, document: Document, at: datetime, by: Actor
) -> OwnedCriterion:
    """One person answers for it. Assigned again it is somebody else's, until it was judged."""
    staff = locked(staff, "agency")
    require(by, "assign_criterion", staff)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    unit = stay_then(staff, local_day(at)).unit
    key = {"agency": staff.agency, "year": year, "code": one_line(code)}
    told = {"staff": staff, "unit": unit, "title": one_line(title), "document": document}
    there = OwnedCriterion.objects.filter(**key).select_related("staff", "unit", "document").first()
    if there and there.judged_on:
        raise OwnedAndJudged(code=there.code, year=str(year), day=there.judged_on)
    one = there or OwnedCriterion(**key, **told)
    changes = changed(one, **told) if there else {}
    if there and not changes:
        raise OwnedAlready(code=one.code, year=str(year), who=str(staff))
    fit(one)
    one.save()
    write(by, "assign_criterion", one, at=at, changes=changes)
    return one
