"""Sửa ghi chép bổ nhiệm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.appointments.actions.appoint_leader import RenewedByCompetition
from sogoc.areas.civil_service.appointments.models import LeaderAppointment
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AppointmentChanged(Refusal):
    "Bổ nhiệm này đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_appointment(
    *,
    appointment: LeaderAppointment,
    version: int,
    by_competition: bool,
    renewed: bool,
    at: datetime,
    by: Actor,
) -> LeaderAppointment:
    """Whether there was a competition, and whether it was a further term."""
    appointment = locked(appointment, "agency", "leadership__staff")
    require(by, "correct_appointment", appointment)
    if appointment.version != version:
        raise AppointmentChanged
    if renewed and by_competition:
        raise RenewedByCompetition
    changes = changed(appointment, by_competition=by_competition, renewed=renewed)
    if not changes:
        raise NothingToCorrect
    appointment.version += 1
    appointment.save()
    write(by, "correct_appointment", appointment, at=at, changes=changes)
    return appointment
