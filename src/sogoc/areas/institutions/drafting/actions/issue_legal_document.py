"""Ghi ban hành văn bản quy phạm pháp luật."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument
from sogoc.areas.institutions.drafting.queries import refuse_not_begun
from sogoc.areas.institutions.drafting.queries.issuing import Issue, refuse_bad_issue
from sogoc.areas.institutions.drafting.register import Purpose
from sogoc.foundations.documents.actions.relate_documents import relate_documents
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require

TO_DO = {
    Purpose.AMEND: RelationKind.AMENDS,
    Purpose.REPLACE: RelationKind.REPLACES,
    Purpose.ABOLISH: RelationKind.REPEALS,
}


class IssuedAsAnother(Refusal):
    "{number} đã ghi là văn bản ban hành của “{title}”. Mỗi số chỉ của một văn bản."


@transaction.atomic
def issue_legal_document(
    *, legal_document: LegalDocument, issue: Issue, at: datetime, by: Actor
) -> LegalDocument:
    """By its number; what it amends, replaces or abolishes is told in the book of documents too, from the day on which
    it comes into force."""
    legal_document = locked(legal_document, "agency")
    require(by, "issue_legal_document", legal_document)
    refuse_not_begun(legal_document)
    document = issue.document
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    refuse_bad_issue(legal_document, issue)
    if there := LegalDocument.objects.filter(issued=document).first():
        raise IssuedAsAnother(number=document.printed, title=there.title)
    changes = changed(legal_document, issued_on=document.issued_on, **issue.columns)
    _over(legal_document, document.issued_on, issue)
    legal_document.at(None)
    legal_document.ready()
    legal_document.version += 1
    legal_document.save()
    write(by, "issue_legal_document", legal_document, at=at, changes=changes)
    _tell_what_it_does(legal_document, issue, at=at, by=by)
    return legal_document


def _tell_what_it_does(legal_document: LegalDocument, issue: Issue, *, at: datetime, by: Actor) -> None:
    """In the book of documents, unless somebody has told it there already."""
    kind = TO_DO.get(Purpose(legal_document.purpose))
    if legal_document.about and kind:
        told = {"document": issue.document, "kind": kind, "other": legal_document.about}
        if not Relation.objects.filter(**told, withdrawn_on=None).exists():
            relate_documents(**told, since=issue.effective_from, at=at, by=by)


def _over(legal_document: LegalDocument, on: date, issue: Issue) -> None:
    """Its last step is done; one that was left out stays so, for everybody to see."""
    last: DraftingStep = legal_document.steps.latest("position")
    began = last.began_on or on
    due_on = last.due_on or legal_document.due_on or on
    legal_document.steps.filter(pk=last.pk).update(
        began_on=min(began, on),
        due_on=max(due_on, min(began, on)),
        warn_on=last.warn_on or due_on,
        done_on=on,
        document=issue.document,
    )
