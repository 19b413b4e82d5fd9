"""Mở lại một tồn tại, kiến nghị chưa thật sự khắc phục."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.matters import owing
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day

OPEN: dict[str, str | None] = {
    "done_on": None,
    "done": "",
    "document": None,
    "done_by": "",
    "closed_on": None,
    "verdict": "",
    "verified_by": "",
}


class StillOpen(Refusal):
    "{matter} chưa được báo khắc phục nên vẫn đang mở."


@transaction.atomic
def reopen_matter(*, matter: InspectionMatter, reason: str, at: datetime, by: Actor) -> InspectionMatter:
    """Whether it was only reported or verified as well; what was said of it stays in the journal."""
    matter = locked(matter, "agency", "unit")
    require(by, "reopen_matter", matter)
    if matter.done_on is None:
        raise StillOpen(matter=str(matter).capitalize())
    changes = changed(matter, **OPEN, reopened=matter.reopened + 1)
    changes["lý do"] = [None, because := reason_given(reason)]
    matter.version += 1
    matter.save()
    entry = write(by, "reopen_matter", matter, at=at, changes=changes)
    said = {"inspection": matter.inspection.title, "reason": because.rstrip(".")}
    tell_of(entry, owing(matter, local_day(at)), "matter_reopened", matter, matter=str(matter), **said)
    return matter
