"""Lấy ý kiến vào dự thảo."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_noop

from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.drafting.queries import refuse_not_begun
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.areas.institutions.drafting.register import one_line
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day

ASKED = gettext_noop("đã hỏi")


class NobodyAsked(Refusal):
    "Chưa ghi hỏi ai. Hãy ghi mỗi cơ quan, tổ chức một dòng."


class AskedAlready(Refusal):
    "Đã hỏi {whom} ngày {day}. Hãy bỏ dòng đó."


class AnswerDueBeforeAsked(Refusal):
    "Hạn trả lời {due} ở trước ngày hỏi {asked}. Hãy chọn ngày muộn hơn."


@transaction.atomic
def ask_opinions(
    *,
    legal_document: LegalDocument,
    whom: Sequence[str],
    on: date,
    due_on: date,
    at: datetime,
    by: Actor,
    document: Document | None = None,
) -> list[Opinion]:
    """Of each once, by one letter where there is one."""
    legal_document = locked(legal_document, "agency")
    require(by, "ask_opinions", legal_document)
    refuse_not_begun(legal_document)
    refuse_wrong_day(on, since=legal_document.began_on or on, today=local_day(at))
    if due_on < on:
        raise AnswerDueBeforeAsked(due=due_on, asked=on)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    names = list(dict.fromkeys(filter(None, map(one_line, whom))))
    if not names:
        raise NobodyAsked
    if there := legal_document.opinions.filter(whom__in=names).first():
        raise AskedAlready(whom=there.whom, day=there.asked_on)
    facts = {"legal_document": legal_document, "asked_on": on, "due_on": due_on, "letter": document}
    made = [Opinion(whom=name, **facts) for name in names]
    for one in made:
        fit(one)
        one.save(force_insert=True)
    changes = {ASKED: [None, f"{', '.join(names)}; trả lời trước {day(due_on)}"]}
    write(by, "ask_opinions", legal_document, at=at, changes=changes)
    return made
