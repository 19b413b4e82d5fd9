"""Ghi kết quả giải quyết đơn khiếu nại, tố cáo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import BY_DOCUMENT, Grievance
from sogoc.areas.civil_service.integrity.queries import refuse_ended
from sogoc.areas.civil_service.integrity.register import OUTCOMES, Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SettledBeforeAccepted(Refusal):
    "{grievance} chưa thụ lý. Hãy ghi thụ lý trước, hoặc chọn kết quả khác."


class SettledTooEarly(Refusal):
    "{grievance} nhận, thụ lý ngày {day}. Ngày xong không thể ở trước ngày đó."


class SettledByNothing(Refusal):
    "Kết quả “{outcome}” phải có văn bản. Hãy nêu số, ký hiệu của văn bản."


class NotSettledHow(Refusal):
    "Chưa chọn kết quả giải quyết. Hãy chọn một."


@transaction.atomic
def settle_grievance(
    *,
    grievance: Grievance,
    outcome: Outcome,
    on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> Grievance:
    """However it ends; settled it is by a decision or a conclusion, once it was accepted."""
    grievance = locked(grievance, "agency")
    require(by, "settle_grievance", grievance)
    refuse_ended(grievance)
    _refuse_unready(grievance, outcome, on)
    if document:
        paper_of(document, by)
    elif outcome in BY_DOCUMENT:
        raise SettledByNothing(outcome=OUTCOMES[outcome])
    changes = changed(grievance, outcome=outcome.value, settled_on=on, document=document)
    grievance.save()
    write(by, "settle_grievance", grievance, at=at, changes=changes)
    return grievance


def _refuse_unready(grievance: Grievance, outcome: Outcome, on: date) -> None:
    told = str(grievance).capitalize()
    if not outcome:
        raise NotSettledHow
    if outcome is Outcome.SETTLED and grievance.accepted_on is None:
        raise SettledBeforeAccepted(grievance=told)
    first = grievance.accepted_on or grievance.received_on
    if on < first:
        raise SettledTooEarly(grievance=told, day=first)
