"""Tiếp nhận phản ánh, kiến nghị."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback, Sender
from sogoc.areas.procedures.feedback.register import Message, Person, due_in_words
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class FeedbackAlreadyReceived(Refusal):
    "Phản ánh {code} đã được tiếp nhận ngày {day}. Hãy kiểm tra lại mã số."


@transaction.atomic
def receive_feedback(
    *, agency: Agency, message: Message, sender: Person, at: datetime, by: Actor
) -> Feedback:
    """Who sends it for themselves need hold no office; who writes it down for another has to. Its terms are counted by
    the calendar that is known now."""
    agency, day = agency_locked(agency), local_day(at)
    require(by, "receive_feedback", Place(agency.path, sender.key))
    code = message.code.strip() or Feedback.next_code("PA", agency, day)
    if there := Feedback.objects.filter(agency=agency, code=code).first():
        raise FeedbackAlreadyReceived(code=code, day=there.received_on)
    feedback = Feedback(
        agency=agency,
        code=code,
        **message.columns,
        received_at=at,
        received_on=day,
        latest_at=at,
        sender_key=sender.key,
    )
    feedback.promise(at)
    feedback.ready()
    feedback.save(force_insert=True)
    Sender.keep(sender, feedback=feedback)
    entry = write(by, "receive_feedback", feedback, at=at)
    due = due_in_words(feedback.due_on)
    office = holders_on(day, [Role.OFFICE], agency.path)
    tell_of(entry, office, "feedback_received", feedback, agency=agency.name, code=code, day=due)
    return feedback
