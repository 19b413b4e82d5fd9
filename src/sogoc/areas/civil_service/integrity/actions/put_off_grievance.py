"""Gia hạn giải quyết đơn khiếu nại, tố cáo."""

from datetime import datetime, timedelta

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import Grievance
from sogoc.areas.civil_service.integrity.queries import refuse_ended
from sogoc.areas.civil_service.integrity.register import term_on
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PutOffBeforeAccepted(Refusal):
    "{grievance} chưa thụ lý nên chưa có hạn để gia hạn. Hãy ghi thụ lý trước."


class PutOffEnough(Refusal):
    "{grievance} đã gia hạn {times} lần, luật không cho gia hạn thêm."


@transaction.atomic
def put_off_grievance(
    *, grievance: Grievance, document: Document, reason: str, at: datetime, by: Actor
) -> Grievance:
    """By a document, as often and for as long as the law of the day of its acceptance lets one."""
    grievance = locked(grievance, "agency")
    require(by, "put_off_grievance", grievance)
    refuse_ended(grievance)
    told = str(grievance).capitalize()
    if grievance.accepted_on is None or grievance.due_on is None:
        raise PutOffBeforeAccepted(grievance=told)
    term = term_on(grievance.kind, grievance.accepted_on)
    if term is None or grievance.put_off >= term.times:
        raise PutOffEnough(grievance=told, times=grievance.put_off)
    paper_of(document, by)
    later = grievance.due_on + timedelta(days=term.more)
    changes = changed(grievance, due_on=later, put_off=grievance.put_off + 1)
    changes["văn bản"] = [None, document.printed]
    changes["lý do"] = [None, reason_given(reason)]
    grievance.save()
    write(by, "put_off_grievance", grievance, at=at, changes=changes)
    return grievance
