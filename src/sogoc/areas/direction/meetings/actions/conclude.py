"""Ghi một kết luận của cuộc họp."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from sogoc.areas.direction.meetings.models import Conclusion, Meeting
from sogoc.areas.direction.meetings.queries import columns_of, refuse_unknown_figure
from sogoc.areas.direction.meetings.register import Target
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ConcludedAlready(Refusal):
    "Cuộc họp đã có kết luận số {number} với nội dung ấy."


@transaction.atomic
def conclude(*, meeting: Meeting, content: str, target: Target | None, at: datetime, by: Actor) -> Conclusion:
    """Numbered as they come; one that sets a target names the figure that is to reach it."""
    meeting = locked(meeting, "agency")
    require(by, "conclude", meeting)
    refuse_unknown_figure(target)
    if there := meeting.conclusions.filter(content=content.strip()).first():
        raise ConcludedAlready(number=there.number)
    last: int = meeting.conclusions.aggregate(last=Max("number"))["last"] or 0
    found = Conclusion(
        meeting=meeting,
        agency=meeting.agency,
        held_on=meeting.held_on,
        year=meeting.held_on.year,
        number=last + 1,
        content=content.strip(),
        **columns_of(target),
    )
    fit(found)
    found.save(force_insert=True)
    write(by, "conclude", found, at=at)
    return found
