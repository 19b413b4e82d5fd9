"""Đính chính văn bản trong sổ."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, document_locked, require_clearance
from sogoc.foundations.documents.contradictions import refuse_contradictions
from sogoc.foundations.documents.entering import refuse_entered, refuse_given
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import SECRET
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.paper import Paper, tidy
from sogoc.foundations.documents.queries import columns_of, findable
from sogoc.foundations.documents.traits import Flow
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class ChangedMeanwhile(Refusal):
    "Văn bản {number} đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi sửa lại nếu vẫn cần."


class NothingToCorrect(Refusal):
    "Không có gì khác với điều đang ghi trong sổ, nên không có gì để đính chính."


class NumberStands(Refusal):
    "Số, ngày và loại của văn bản {number} do sổ cấp số ghi, không sửa được. Nếu nhầm, hãy hủy số rồi cấp số mới."


@transaction.atomic
def correct_document(*, document: Document, version: int, paper: Paper, at: datetime, by: Actor) -> Document:
    """`version` is the one that the person saw: what changed since is never overwritten unseen."""
    agency_locked(document.agency)
    document = document_locked(document)
    require(by, "correct_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if document.version != version:
        raise ChangedMeanwhile(number=document.printed)
    paper = tidy(paper)
    refuse_contradictions(paper, at=at)
    told = columns_of(paper, agency=document.agency, flow=Flow(document.flow))
    if document.flow == Flow.OUTGOING:
        told["issuer"] = document.issuer  # as the agency was called when it was entered
    changes = changed(document, **told)
    if document.book_id and {"printed", "issued_on", "kind"} & set(changes):
        raise NumberStands(number=Document.objects.values_list("printed", flat=True).get(pk=document.pk))
    require_clearance(by, document)
    fit(document)
    refuse_entered(document, paper, by)
    refuse_given(document, paper)
    if not changes:
        raise NothingToCorrect
    document.folded = findable(document)
    if document.secret:  # the journal is read by people who may not see it; that it changed they are told
        changes = {name: [SECRET, SECRET] for name in changes}
    document.version += 1
    document.save()
    write(by, "correct_document", document, at=at, changes=changes)
    return document
