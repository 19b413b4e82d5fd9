"""Gia hạn bước soạn thảo."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_noop

from sogoc.areas.institutions.drafting.models import DraftingStep, LegalDocument, StepChange
from sogoc.areas.institutions.drafting.queries import current_step, refuse_not_begun
from sogoc.areas.institutions.drafting.queries.plans import due
from sogoc.areas.institutions.drafting.register import ChangeKind
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day

WHY = gettext_noop("lý do gia hạn")


class StepNotLater(Refusal):
    "Hạn {due} không sau hạn hiện nay ({now}). Hãy chọn ngày muộn hơn."


class BeyondTheWhole(Refusal):
    "Hạn của bước ({due}) ở sau hạn ban hành ({whole}). Nếu được lùi hạn ban hành, hãy ghi cả hạn ban hành mới."


@transaction.atomic
def extend_drafting_step(
    *,
    legal_document: LegalDocument,
    due_on: date,
    reason: str,
    at: datetime,
    by: Actor,
    whole: date | None = None,
) -> LegalDocument:
    """`whole` is the new day by which it shall be issued, where that was put off too; the first stays known."""
    legal_document = locked(legal_document, "agency")
    require(by, "extend_drafting_step", legal_document)
    refuse_not_begun(legal_document)
    here = current_step(legal_document)
    for new, now in ((due_on, here.due_on), (whole, legal_document.due_on)):
        if new and now and new <= now:
            raise StepNotLater(due=new, now=now)
    last = whole or legal_document.due_on or due_on
    if due_on > last:
        raise BeyondTheWhole(due=due_on, whole=last)
    why, was = reason_given(reason), here.due_on or due_on
    _extended(here, was, due_on, why, on=local_day(at))
    due(here, timetable_of(legal_document.agency), due_on)
    here.save()
    changes = changed(legal_document, due_on=last)
    changes |= {here.name: [day(was), day(due_on)], WHY: [None, why]}
    legal_document.at(here)
    legal_document.version += 1
    legal_document.save()
    write(by, "extend_drafting_step", legal_document, at=at, changes=changes)
    return legal_document


def _extended(here: DraftingStep, was: date, due_on: date, why: str, *, on: date) -> None:
    made = StepChange(
        step=here, kind=ChangeKind.EXTENDED.value, on=on, reason=why, due_was=was, due_on=due_on
    )
    fit(made)
    made.save(force_insert=True)
