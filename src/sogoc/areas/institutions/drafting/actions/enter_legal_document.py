"""Ghi văn bản quy phạm pháp luật tham mưu."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import LegalDraft
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class LegalDocumentAlreadyEntered(Refusal):
    "“{title}” đã vào sổ ngày {day}, chưa ban hành. Hãy mở văn bản ấy, hoặc ghi tên khác đi."


@transaction.atomic
def enter_legal_document(
    *, agency: Agency, unit: Agency, draft: LegalDraft, at: datetime, by: Actor
) -> LegalDocument:
    """By the division that will draft it; whether it is proposed first or begun at once is told next."""
    agency = agency_locked(agency)
    require(by, "enter_legal_document", agency)
    refuse_elsewhere(unit, agency)
    if draft.about:
        require(by, "see_document", draft.about)
        require_clearance(by, draft.about)
    made = LegalDocument(agency=agency, unit=unit, **draft.columns, entered_on=local_day(at))
    made.ready()
    open_ones = LegalDocument.objects.filter(agency=agency, issued_on=None, dropped_on=None)
    if there := open_ones.filter(kind=made.kind, title=made.title).first():
        raise LegalDocumentAlreadyEntered(title=made.title, day=there.entered_on)
    made.save(force_insert=True)
    write(by, "enter_legal_document", made, at=at)
    return made
