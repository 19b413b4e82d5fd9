"""Gắn tệp kết quả đã ký số vào hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.return_result import NotYetSettled
from sogoc.areas.procedures.dossiers.models import Dossier, DossierResult
from sogoc.areas.procedures.dossiers.queries.results import is_signed
from sogoc.areas.procedures.dossiers.register import Outcome
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ResultUnsigned(Refusal):
    "Tệp {name} chưa có chữ ký số còn nguyên vẹn. Hãy ký số vào tệp ở trang văn bản {number} rồi gắn lại."


class ResultGone(Refusal):
    "Tệp {name} đã được gỡ hoặc thay bằng bản khác. Hãy chọn tệp hiện có của văn bản {number}."


class SameResult(Refusal):
    "Hồ sơ {code} đã gắn đúng tệp kết quả này."


class ResultHandedOver(Refusal):
    "Kết quả của hồ sơ {code} đã trả ngày {day}, không thay tệp được nữa."


@transaction.atomic
def attach_result(*, dossier: Dossier, attachment: Attachment, at: datetime, by: Actor) -> DossierResult:
    """The file is the document's own: nothing is copied, and what its signatures are worth stays beside it. Until it is
    handed over another may take its place; a paper that was handed over before may get its file afterwards."""
    dossier = locked(dossier, "agency")
    require(by, "attach_result", dossier)
    document = attachment.document
    require(by, "see_document", document)
    require_clearance(by, document)
    if dossier.outcome != Outcome.SETTLED:
        raise NotYetSettled(code=dossier.code)
    if attachment.withdrawn_on or document.cancelled_on:
        raise ResultGone(name=attachment.name, number=document.printed)
    if not is_signed(attachment):
        raise ResultUnsigned(name=attachment.name, number=document.printed)
    there = DossierResult.objects.filter(dossier=dossier).select_related("attachment__document").first()
    if there and there.attachment_id == attachment.pk:
        raise SameResult(code=dossier.code)
    if there and dossier.returned_on:
        raise ResultHandedOver(code=dossier.code, day=dossier.returned_on)
    before = str(there.attachment.document) if there else None
    result = there or DossierResult(dossier=dossier)
    result.attachment, result.attached_at = attachment, at
    result.save()
    write(by, "attach_result", dossier, at=at, changes={"kết quả điện tử": [before, str(document)]})
    return result
