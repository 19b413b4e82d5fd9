"""Ghi đề nghị ban hành văn bản quy phạm pháp luật."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import refuse_closed
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class LegalDocumentProposed(Refusal):
    "“{title}” đã đề nghị bằng {number} ngày {day}."


class ProposedAfterBegun(Refusal):
    "{number} ban hành ngày {day}, sau ngày bắt đầu soạn thảo {began}. Đề nghị thì đi trước; hãy kiểm tra lại."


@transaction.atomic
def propose_legal_document(
    *, legal_document: LegalDocument, document: Document, at: datetime, by: Actor
) -> LegalDocument:
    """That it be issued, amended or abolished, by a document and on its day."""
    legal_document = locked(legal_document, "agency")
    require(by, "propose_legal_document", legal_document)
    refuse_closed(legal_document)
    if there := legal_document.proposal:
        raise LegalDocumentProposed(title=legal_document.title, number=there.printed, day=there.issued_on)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if legal_document.began_on and document.issued_on > legal_document.began_on:
        raise ProposedAfterBegun(
            number=document.printed, day=document.issued_on, began=legal_document.began_on
        )
    changes = changed(legal_document, proposal=document, proposed_on=document.issued_on)
    legal_document.version += 1
    legal_document.save()
    write(by, "propose_legal_document", legal_document, at=at, changes=changes)
    return legal_document
