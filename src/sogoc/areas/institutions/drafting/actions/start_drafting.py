"""Bắt đầu soạn thảo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument
from sogoc.areas.institutions.drafting.queries import refuse_closed
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.areas.institutions.drafting.queries.plans import Plan, begin, last_day_of, plan_on
from sogoc.areas.institutions.drafting.register import KINDS, DraftKind
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day, local_day


class DraftingBegun(Refusal):
    "“{title}” đã bắt đầu soạn thảo ngày {day}."


class NoStepsKnown(Refusal):
    "Ngày {day} chưa có quy trình cho {kind}. Hãy kiểm tra lại hình thức văn bản, hoặc ngày bắt đầu."


class DueTooSoon(Refusal):
    "Hạn ban hành {due} ở trước ngày bắt đầu {began}. Hãy chọn hạn muộn hơn."


@transaction.atomic
def start_drafting(
    *,
    legal_document: LegalDocument,
    on: date,
    at: datetime,
    by: Actor,
    due_on: date | None = None,
    document: Document | None = None,
) -> LegalDocument:
    """By the document that assigned it, where there is one. Without a term of its own it has the days of its steps."""
    legal_document = locked(legal_document, "agency", "unit")
    require(by, "start_drafting", legal_document)
    refuse_closed(legal_document)
    if legal_document.began_on:
        raise DraftingBegun(title=legal_document.title, day=legal_document.began_on)
    today = local_day(at)
    refuse_wrong_day(on, since=legal_document.proposed_on or date.min, today=today)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    kind = DraftKind(legal_document.kind)
    plan = plan_on(kind, on)
    if plan is None:
        raise NoStepsKnown(day=on, kind=KINDS[kind])
    due_on = due_on or last_day_of(plan, legal_document.agency, on)
    if due_on < on:
        raise DueTooSoon(due=due_on, began=on)
    changes = changed(legal_document, began_on=on, due_on=due_on, basis=document)
    legal_document.first_due_on = due_on
    legal_document.at(_laid_out(legal_document, plan, on))
    legal_document.version += 1
    legal_document.save()
    entry = write(by, "start_drafting", legal_document, at=at, changes=changes)
    heads = holders_on(today, [Role.DIVISION_HEAD], legal_document.unit.path)
    tell_of(entry, heads, "drafting_begun", legal_document, title=legal_document.title, day=day(due_on))
    return legal_document


def _laid_out(legal_document: LegalDocument, plan: Plan, on: date) -> DraftingStep:
    """The first of its steps, which begins that day."""
    made = [
        DraftingStep(
            legal_document=legal_document,
            position=position,
            key=step.key,
            name=step.name,
            days=step.days,
            warned=step.warned,
            wants_document=step.wants_document,
        )
        for position, step in enumerate(plan.steps, 1)
    ]
    begin(made[0], legal_document.agency, on)
    for step in made:
        step.save(force_insert=True)
    return made[0]
