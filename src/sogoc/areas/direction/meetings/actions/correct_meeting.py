"""Sửa thông tin cuộc họp."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.meetings.actions.record_meeting import HeldInTheFuture, MeetingRecorded
from sogoc.areas.direction.meetings.models import Meeting
from sogoc.areas.direction.meetings.queries import refuse_bad_notice
from sogoc.areas.direction.meetings.register import MeetingKind
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class MeetingChanged(Refusal):
    "Cuộc họp “{subject}” đã được sửa sau khi bạn mở trang. Hãy xem những gì đã đổi rồi sửa lại."


@transaction.atomic
def correct_meeting(
    *,
    meeting: Meeting,
    version: int,
    kind: MeetingKind,
    subject: str,
    held_on: date,
    notice: Document | None,
    at: datetime,
    by: Actor,
) -> Meeting:
    """Its conclusions are of its day: they go with it."""
    meeting = locked(meeting, "agency")
    require(by, "correct_meeting", meeting)
    if meeting.version != version:
        raise MeetingChanged(subject=meeting.subject)
    refuse_bad_notice(notice, by)
    if held_on > local_day(at):
        raise HeldInTheFuture(day=held_on)
    told = {"kind": str(kind), "subject": " ".join(subject.split()), "held_on": held_on, "notice": notice}
    changes = changed(meeting, **told)
    if not changes:
        raise NothingToCorrect
    meeting.folded = meeting.findable()
    fit(meeting)
    others = Meeting.objects.filter(agency=meeting.agency, held_on=held_on, subject=meeting.subject)
    if others.exclude(pk=meeting.pk).exists():
        raise MeetingRecorded(subject=meeting.subject, day=held_on)
    meeting.version += 1
    meeting.save()
    meeting.conclusions.update(held_on=held_on, year=held_on.year)
    write(by, "correct_meeting", meeting, at=at, changes=changes)
    return meeting
