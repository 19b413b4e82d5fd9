"""Sửa văn bản quy phạm pháp luật tham mưu."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import LegalDraft, refuse_closed
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class LegalDocumentChanged(Refusal):
    "“{title}” đã có người sửa hoặc ghi thêm sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


class KindFixed(Refusal):
    """“{title}” đã bắt đầu soạn thảo theo các bước của hình thức đã chọn, không đổi hình thức được nữa. Hãy thôi soạn
    thảo và ghi một văn bản khác."""


@transaction.atomic
def correct_legal_document(
    *, legal_document: LegalDocument, version: int, draft: LegalDraft, at: datetime, by: Actor
) -> LegalDocument:
    """Until it is issued or dropped; its steps follow from its kind."""
    legal_document = locked(legal_document, "agency")
    require(by, "correct_legal_document", legal_document)
    if legal_document.version != version:
        raise LegalDocumentChanged(title=legal_document.title)
    refuse_closed(legal_document)
    if legal_document.began_on and draft.kind != legal_document.kind:
        raise KindFixed(title=legal_document.title)
    if draft.about:
        require(by, "see_document", draft.about)
        require_clearance(by, draft.about)
    changes = changed(legal_document, **draft.columns)
    if not changes:
        raise NothingToCorrect
    legal_document.ready()
    legal_document.version += 1
    legal_document.save()
    write(by, "correct_legal_document", legal_document, at=at, changes=changes)
    return legal_document
