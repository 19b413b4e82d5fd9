"""Thôi soạn thảo văn bản quy phạm pháp luật."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import refuse_closed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day


@transaction.atomic
def drop_legal_document(
    *, legal_document: LegalDocument, reason: str, at: datetime, by: Actor
) -> LegalDocument:
    """It counts no more, neither as proposed nor as drafted."""
    legal_document = locked(legal_document, "agency")
    require(by, "drop_legal_document", legal_document)
    refuse_closed(legal_document)
    changes = changed(legal_document, dropped_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    legal_document.at(None)
    legal_document.version += 1
    legal_document.save()
    write(by, "drop_legal_document", legal_document, at=at, changes=changes)
    return legal_document
