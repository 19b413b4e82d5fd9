"""Ghi phổ biến một văn bản quy phạm pháp luật."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.dissemination.queries import refuse_told
from sogoc.areas.institutions.dissemination.register import Law, Telling, columns_of
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotDisseminatedYet(Refusal):
    "Ngày {day} chưa đến. Hãy ghi khi đã phổ biến xong."


@transaction.atomic
def disseminate(
    *,
    agency: Agency,
    law: Law,
    telling: Telling,
    on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> Dissemination:
    """`document` tells of it: a plan, minutes or report of the agency."""
    agency = agency_locked(agency)
    require(by, "disseminate", agency)
    if on > local_day(at):
        raise NotDisseminatedYet(day=on)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    one = Dissemination(agency=agency, **columns_of(law, telling), told_on=on, document=document)
    one.ready()
    refuse_told(one)
    one.save(force_insert=True)
    write(by, "disseminate", one, at=at)
    return one
