"""Gắn tài liệu kiểm chứng."""

from datetime import datetime
from typing import cast

from django.db import models, transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import tied
from sogoc.foundations.documents.models import Document, Evidence
from sogoc.foundations.documents.records import columns_of_record, record_locked, require_clearance_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Held, Refusal, require


class ProvesItself(Refusal):
    "Văn bản {number} không thể tự kiểm chứng cho chính nó. Hãy chọn tài liệu khác."


class AlreadyEvidence(Refusal):
    "Văn bản {number} đã là tài liệu kiểm chứng của {record}."


@transaction.atomic
def link_evidence(
    *, record: models.Model, document: Document, at: datetime, by: Actor, page: int = 0, says: str = ""
) -> Evidence:
    """A document, or a page of it (0 is the whole), by which a record can be checked, and what it shows."""
    record = record_locked(record)
    require(by, "link_evidence", cast("Held", record))
    require_clearance_of(by, record)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if record == document:
        raise ProvesItself(number=document.printed)
    evidence = Evidence(
        **columns_of_record(record), document=document, page=page, says=" ".join(says.split())
    )
    fit(evidence)
    same = {"kind": evidence.kind, "key": evidence.key, "document": document, "page": page}
    if Evidence.objects.filter(**same, withdrawn_on=None).exists():
        raise AlreadyEvidence(number=document.printed, record=evidence.record)
    evidence.save(force_insert=True)
    write(by, "link_evidence", record, at=at, changes=tied(evidence))
    return evidence
