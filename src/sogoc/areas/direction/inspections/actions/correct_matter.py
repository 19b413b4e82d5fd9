"""Sửa một tồn tại, kiến nghị: nội dung, mức độ, đơn vị chịu trách nhiệm, hạn."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.closing import refuse_closed
from sogoc.areas.direction.inspections.queries.facts import refuse_ungraded, refuse_unlike
from sogoc.areas.direction.inspections.register import MatterFacts
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class MatterChanged(Refusal):
    "{matter} đã được sửa sau khi bạn mở trang. Hãy xem những gì đã đổi rồi sửa lại."


@transaction.atomic
def correct_matter(
    *, matter: InspectionMatter, version: int, facts: MatterFacts, at: datetime, by: Actor
) -> InspectionMatter:
    """Until somebody verified that it is remedied; who owes it and by when is told here too."""
    matter = locked(matter, "agency", "unit")
    require(by, "correct_matter", matter)
    refuse_closed(matter)
    if matter.version != version:
        raise MatterChanged(matter=str(matter).capitalize())
    changes = changed(matter, **facts.columns)
    if not changes:
        raise NothingToCorrect
    refuse_ungraded(matter)
    refuse_unlike(matter)
    fit(matter)
    matter.version += 1
    matter.save()
    write(by, "correct_matter", matter, at=at, changes=changes)
    return matter
