"""Thụ lý đơn khiếu nại, tố cáo."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import Grievance
from sogoc.areas.civil_service.integrity.queries import refuse_ended
from sogoc.areas.civil_service.integrity.register import term_on
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class GrievanceAccepted(Refusal):
    "{grievance} đã thụ lý ngày {day}."


class AcceptedBeforeReceived(Refusal):
    "{grievance} nhận ngày {day}. Ngày thụ lý không thể ở trước ngày đó."


class NoTermKnown(Refusal):
    "Chưa có quy định về thời hạn giải quyết cho ngày {day}. Hãy kiểm tra lại ngày thụ lý."


@transaction.atomic
def accept_grievance(*, grievance: Grievance, on: date, at: datetime, by: Actor) -> Grievance:
    """From that day the law of that day gives its term."""
    grievance = locked(grievance, "agency")
    require(by, "accept_grievance", grievance)
    refuse_ended(grievance)
    told = str(grievance).capitalize()
    if grievance.accepted_on:
        raise GrievanceAccepted(grievance=told, day=grievance.accepted_on)
    if on < grievance.received_on:
        raise AcceptedBeforeReceived(grievance=told, day=grievance.received_on)
    term = term_on(grievance.kind, on)
    if term is None:
        raise NoTermKnown(day=on)
    changes = changed(grievance, accepted_on=on, due_on=on + timedelta(days=term.days))
    grievance.save()
    write(by, "accept_grievance", grievance, at=at, changes=changes)
    return grievance
