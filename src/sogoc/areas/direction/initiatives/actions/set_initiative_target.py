"""Giao chỉ tiêu sáng kiến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.models import InitiativeTarget
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SameTarget(Refusal):
    "Năm {year} {unit} đã được giao đúng chỉ tiêu đó, bằng văn bản đó."


@transaction.atomic
def set_initiative_target(
    *, agency: Agency, unit: Agency, year: int, number: int, document: Document, at: datetime, by: Actor
) -> InitiativeTarget:
    """Set again it is another, by the document that changed it; the journal keeps what it was."""
    agency = agency_locked(agency)
    require(by, "set_initiative_target", agency)
    refuse_elsewhere(unit, agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    there = InitiativeTarget.objects.filter(unit=unit, year=year).select_related("document").first()
    told = {"number": number, "document": document}
    target = there or InitiativeTarget(agency=agency, unit=unit, year=year, **told)
    changes = changed(target, **told) if there else {}
    if there and not changes:
        raise SameTarget(year=str(year), unit=unit.name)
    fit(target)
    target.save()
    write(by, "set_initiative_target", target, at=at, changes=changes)
    return target
