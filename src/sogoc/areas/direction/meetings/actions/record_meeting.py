"""Ghi hội nghị, cuộc họp về cải cách hành chính."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.meetings.models import Meeting
from sogoc.areas.direction.meetings.queries import refuse_bad_notice
from sogoc.areas.direction.meetings.register import MeetingKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class MeetingRecorded(Refusal):
    "Cuộc họp “{subject}” ngày {day} đã ghi rồi. Hãy mở cuộc họp ấy."


class HeldInTheFuture(Refusal):
    "Ngày {day} chưa đến. Hãy ghi cuộc họp sau khi đã họp."


@transaction.atomic
def record_meeting(
    *,
    agency: Agency,
    kind: MeetingKind,
    subject: str,
    held_on: date,
    notice: Document | None,
    at: datetime,
    by: Actor,
) -> Meeting:
    """A briefing may have no notice of its own."""
    agency = agency_locked(agency)
    require(by, "record_meeting", agency)
    refuse_bad_notice(notice, by)
    if held_on > local_day(at):
        raise HeldInTheFuture(day=held_on)
    told = {"kind": str(kind), "subject": " ".join(subject.split()), "held_on": held_on, "notice": notice}
    meeting = Meeting(agency=agency, **told)
    meeting.folded = meeting.findable()
    fit(meeting)
    if Meeting.objects.filter(agency=agency, held_on=held_on, subject=meeting.subject).exists():
        raise MeetingRecorded(subject=meeting.subject, day=held_on)
    meeting.save(force_insert=True)
    write(by, "record_meeting", meeting, at=at)
    return meeting
