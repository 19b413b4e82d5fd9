"""Vào sổ văn bản chỉ đạo cải cách hành chính."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.actions.mark_as_steering import mark_as_steering
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.models import Document, Flow
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.document_numbers import DocumentNumber


@transaction.atomic
def enter_steering_document(
    *,
    agency: Agency,
    flow: Flow,
    number: DocumentNumber,
    issuer: str,
    issued_on: date,
    summary: str,
    steers: str,
    at: datetime,
    by: Actor,
    kind: str = "",
) -> Document:
    """Entered and marked in one: whoever may not mark it enters nothing."""
    require(by, "mark_as_steering", agency)
    document = enter_document(
        agency=agency,
        flow=flow,
        number=number,
        issuer=issuer,
        issued_on=issued_on,
        summary=summary,
        at=at,
        by=by,
        kind=kind,
    )
    mark_as_steering(document=document, steers=steers, at=at, by=by)
    return document
