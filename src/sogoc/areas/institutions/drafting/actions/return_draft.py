"""Trả lại dự thảo."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument, StepChange
from sogoc.areas.institutions.drafting.queries import current_step, refuse_not_begun
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.areas.institutions.drafting.queries.plans import begin, plan_on
from sogoc.areas.institutions.drafting.register import ChangeKind, DraftKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class NotAnEarlierStep(Refusal):
    "“{title}” đang ở bước “{now}”. Hãy chọn một bước trước đó để trả về."


class ReturnedOften(Refusal):
    "Bước “{step}” đã trả lại {times} lần, là nhiều nhất. Hãy ghi xong bước này, gia hạn, hoặc thôi soạn thảo."


@transaction.atomic
def return_draft(
    *, legal_document: LegalDocument, to: str, on: date, reason: str, at: datetime, by: Actor
) -> LegalDocument:
    """To an earlier step, by its key: that one and those after it are gone through again."""
    legal_document = locked(legal_document, "agency", "unit")
    require(by, "return_draft", legal_document)
    refuse_not_begun(legal_document)
    here = current_step(legal_document)
    back = legal_document.steps.filter(key=to, position__lt=here.position).first()
    if back is None:
        raise NotAnEarlierStep(title=legal_document.title, now=here.name)
    refuse_wrong_day(on, since=here.began_on or on, today=local_day(at))
    plan = plan_on(DraftKind(legal_document.kind), legal_document.began_on or on)
    if plan and here.returns >= plan.returns:
        raise ReturnedOften(step=here.name, times=str(here.returns))
    why = reason_given(reason)
    _gone_back(here, back, on, why)
    if legal_document.submission and back.position <= legal_document.steps.get(key="submit").position:
        legal_document.submission, legal_document.submitted_on = None, None
    legal_document.at(_begun_again(legal_document, back, here, on))
    legal_document.version += 1
    legal_document.save()
    changes = {here.name: [None, f"trả về bước “{back.name}”: {why}"]}
    entry = write(by, "return_draft", legal_document, at=at, changes=changes)
    heads = holders_on(local_day(at), [Role.DIVISION_HEAD], legal_document.unit.path)
    facts = {"title": legal_document.title, "step": back.name, "reason": why}
    tell_of(entry, heads, "draft_returned", legal_document, **facts)
    return legal_document


def _gone_back(here: DraftingStep, back: DraftingStep, on: date, why: str) -> None:
    made = StepChange(
        step=here,
        kind=ChangeKind.RETURNED.value,
        on=on,
        reason=why,
        due_was=here.due_on or on,
        back_to=back.name,
    )
    fit(made)
    made.save(force_insert=True)


def _begun_again(
    legal_document: LegalDocument, back: DraftingStep, here: DraftingStep, on: date
) -> DraftingStep:
    between = legal_document.steps.filter(position__gt=back.position, position__lte=here.position)
    between.update(began_on=None, due_on=None, warn_on=None, done_on=None, document=None)
    legal_document.steps.filter(pk=here.pk).update(returns=here.returns + 1)
    begin(back, legal_document.agency, on)
    back.save()
    return back
