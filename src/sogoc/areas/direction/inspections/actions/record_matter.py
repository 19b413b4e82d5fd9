"""Ghi một tồn tại, hạn chế hoặc một kiến nghị của cuộc kiểm tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter
from sogoc.areas.direction.inspections.queries.facts import refuse_ungraded, refuse_unlike
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.register import MatterFacts, MatterKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingFoundYet(Refusal):
    """Cuộc kiểm tra chưa tiến hành nên chưa có tồn tại, chưa kết luận nên chưa có kiến nghị. Hãy ghi biên bản hoặc
    thông báo kết luận trước."""


@transaction.atomic
def record_matter(
    *, inspection: Inspection, kind: MatterKind, facts: MatterFacts, at: datetime, by: Actor
) -> InspectionMatter:
    """A finding is of the day of the first visit, or of the conclusion; a recommendation of the conclusion."""
    inspection = locked(inspection, "agency")
    require(by, "record_matter", inspection)
    refuse_dropped(inspection)
    found_on = inspection.concluded_on
    if kind is MatterKind.FINDING:
        found_on = inspection.held_on or found_on
    if found_on is None:
        raise NothingFoundYet
    matter = InspectionMatter(
        inspection=inspection, agency=inspection.agency, kind=kind.value, found_on=found_on, **facts.columns
    )
    refuse_ungraded(matter)
    refuse_unlike(matter)
    fit(matter)
    matter.save(force_insert=True)
    write(by, "record_matter", matter, at=at)
    return matter
