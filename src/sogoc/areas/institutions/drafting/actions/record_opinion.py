"""Ghi ý kiến vào dự thảo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import Opinion
from sogoc.areas.institutions.drafting.queries import refuse_closed
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.areas.institutions.drafting.register import Answer
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class OpinionWanting(Refusal):
    "Chưa chọn ý kiến của {whom}. Hãy chọn thống nhất, có góp ý, hay không thống nhất."


class RemarksWanting(Refusal):
    "{whom} có góp ý hoặc không thống nhất thì phải ghi nội dung góp ý."


class SameOpinion(Refusal):
    "Ý kiến của {whom} đã ghi đúng như vậy."


@transaction.atomic
def record_opinion(
    *,
    opinion: Opinion,
    answer: Answer,
    on: date,
    at: datetime,
    by: Actor,
    remarks: str = "",
    heeded: str = "",
) -> Opinion:
    """What came back, and what was made of it; told again it is as told last, and the journal keeps what it was."""
    opinion = locked(opinion, "legal_document__agency")
    require(by, "record_opinion", opinion.legal_document)
    refuse_closed(opinion.legal_document)
    if not answer:
        raise OpinionWanting(whom=opinion.whom)
    if answer != Answer.AGREED and not remarks.strip():
        raise RemarksWanting(whom=opinion.whom)
    refuse_wrong_day(on, since=opinion.asked_on, today=local_day(at))
    said = {"answer": answer.value, "remarks": remarks.strip(), "heeded": heeded.strip()}
    changes = changed(opinion, answered_on=on, **said)
    if not changes:
        raise SameOpinion(whom=opinion.whom)
    fit(opinion)
    opinion.save()
    write(by, "record_opinion", opinion, at=at, changes=changes)
    return opinion
