"""Ghi xong bước soạn thảo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument
from sogoc.areas.institutions.drafting.queries import current_step, refuse_not_begun
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.areas.institutions.drafting.queries.plans import begin
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day


class AnotherStep(Refusal):
    "“{title}” đang ở bước “{now}”, không phải “{told}”. Hãy mở lại trang rồi ghi đúng bước."


class StepWantsDocument(Refusal):
    "Xong bước “{step}” thì phải nêu văn bản của bước. Hãy ghi số, ký hiệu của văn bản đã vào sổ."


class IssuingIsTold(Refusal):
    "Bước “{step}” xong khi văn bản được ban hành. Hãy ghi ban hành, với số và ngày có hiệu lực."


@transaction.atomic
def finish_drafting_step(
    *,
    legal_document: LegalDocument,
    step: str,
    on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> LegalDocument:
    """`step` is the key of the one that is meant; the next begins the same day."""
    legal_document = locked(legal_document, "agency")
    require(by, "finish_drafting_step", legal_document)
    refuse_not_begun(legal_document)
    here = current_step(legal_document)
    if here.key != step:
        told = legal_document.steps.filter(key=step).first()
        raise AnotherStep(title=legal_document.title, now=here.name, told=told.name if told else step)
    following = legal_document.steps.filter(position=here.position + 1).first()
    if following is None:
        raise IssuingIsTold(step=here.name)
    refuse_wrong_day(on, since=here.began_on or on, today=local_day(at))
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    elif here.wants_document:
        raise StepWantsDocument(step=here.name)
    here.done_on, here.document = on, document
    here.save()
    begin(following, legal_document.agency, on)
    following.save()
    _noted(legal_document, here)
    legal_document.at(following)
    legal_document.version += 1
    legal_document.save()
    told_of = f"{day(on)}, {document.journal_name}" if document else day(on)
    write(by, "finish_drafting_step", legal_document, at=at, changes={here.name: [None, told_of]})
    return legal_document


def _noted(legal_document: LegalDocument, step: DraftingStep) -> None:
    """What figures ask for by its day: first drafted, and submitted."""
    if step.key == "draft" and legal_document.drafted_on is None:
        legal_document.drafted_on = step.done_on
    if step.key == "submit":
        legal_document.submitted_on, legal_document.submission = step.done_on, step.document
