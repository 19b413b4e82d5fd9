"""Ghi bổ nhiệm lãnh đạo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.appointments.models import LeaderAppointment
from sogoc.areas.civil_service.staff.actions.end_leadership import end_leadership
from sogoc.areas.civil_service.staff.actions.give_leadership import Post, give_leadership
from sogoc.areas.civil_service.staff.models import Leadership, Staff
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AppointedByNothing(Refusal):
    "Bổ nhiệm thì phải có quyết định bổ nhiệm. Hãy nêu số quyết định."


class AppointedAlready(Refusal):
    "Quyết định {number} bổ nhiệm {who} đã ghi rồi."


class RenewedWithoutOffice(Refusal):
    "{who} không đang giữ chức vụ nào ở {unit}, nên không phải bổ nhiệm lại. Hãy ghi là bổ nhiệm mới."


class RenewedByCompetition(Refusal):
    "Bổ nhiệm lại không qua thi tuyển. Hãy chọn một trong hai."


@transaction.atomic
def appoint_leader(
    *,
    staff: Staff,
    post: Post,
    document: Document | None,
    on: date,
    at: datetime,
    by: Actor,
    by_competition: bool = False,
    renewed: bool = False,
) -> LeaderAppointment:
    """To an office, by competition or not; for a further term the one that lasts ends on the same day."""
    agency = agency_locked(staff.agency)
    staff = locked(staff, "agency")
    require(by, "appoint_leader", staff)
    if document is None:
        raise AppointedByNothing
    told = LeaderAppointment.objects.filter(leadership__staff=staff, leadership__decision=document)
    if told.exists():
        raise AppointedAlready(number=document.printed, who=str(staff))
    if renewed and by_competition:
        raise RenewedByCompetition
    if renewed:
        before = _office_of(staff, post)
        end_leadership(leadership=before, document=document, reason="Bổ nhiệm lại", on=on, at=at, by=by)
    held = give_leadership(staff=staff, post=post, document=document, on=on, at=at, by=by)
    told_of = {"by_competition": by_competition, "renewed": renewed, "appointed_on": on}
    appointment = LeaderAppointment(agency=agency, leadership=held, **told_of)
    appointment.save(force_insert=True)
    write(by, "appoint_leader", appointment, at=at)
    return appointment


def _office_of(staff: Staff, post: Post) -> Leadership:
    """The one that the next term follows."""
    before = staff.leaderships.filter(valid_until=None, unit=post.unit).first()
    if before is None:
        raise RenewedWithoutOffice(who=str(staff), unit=post.unit.name)
    return before
