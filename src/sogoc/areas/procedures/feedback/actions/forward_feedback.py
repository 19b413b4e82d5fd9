"""Chuyển phản ánh, kiến nghị cho cơ quan khác."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback, Sender
from sogoc.areas.procedures.feedback.queries import person_of, refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import Outcome, due_in_words
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class ForwardedToItself(Refusal):
    "{agency} đang giữ phản ánh này. Hãy chọn cơ quan khác."


class ForwardedToClosed(Refusal):
    "{agency} không còn hoạt động từ sau ngày {day}. Hãy chọn cơ quan kế tục."


class WasThereAlready(Refusal):
    "Phản ánh {code} đã từng ở {agency}. Hãy trao đổi với cơ quan đó, rồi trả lời hoặc từ chối."


@transaction.atomic
def forward_feedback(*, feedback: Feedback, to: Agency, reason: str, at: datetime, by: Actor) -> Feedback:
    """It is done with here, and received there under the same code; the terms there run from that moment."""
    to = agency_locked(to)
    feedback = locked(feedback, "agency")
    require(by, "forward_feedback", feedback)
    refuse_once_concluded(feedback)
    refuse_out_of_order(feedback, at)
    if to == feedback.agency:
        raise ForwardedToItself(agency=to.name)
    if to.valid_until and to.valid_until < local_day(at):
        raise ForwardedToClosed(agency=to.name, day=to.valid_until)
    if Feedback.objects.filter(agency=to, code=feedback.code).exists():
        raise WasThereAlready(code=feedback.code, agency=to.name)
    because = reason_given(reason)
    changes = feedback.conclude(Outcome.FORWARDED, at, because=because, forwarded_to=to)
    write(by, "forward_feedback", feedback, at=at, changes=changes)
    there = _received(feedback, to, at)
    entry = write(by, "forward_feedback", there, at=at)
    office, due = holders_on(local_day(at), [Role.OFFICE], to.path), due_in_words(there.due_on)
    tell_of(entry, office, "feedback_received", there, agency=to.name, code=there.code, day=due)
    return feedback


def _received(feedback: Feedback, to: Agency, at: datetime) -> Feedback:
    there = Feedback(
        agency=to,
        **{name: getattr(feedback, name) for name in ("code", "channel", "procedure_code", "dossier_code")},
        text=feedback.text,
        received_at=at,
        received_on=local_day(at),
        latest_at=at,
        sender_key=feedback.sender_key,
        came_from=feedback,
    )
    there.promise(at)
    there.ready()
    there.save(force_insert=True)
    Sender.keep(person_of(feedback), feedback=there)
    return there
