"""Lập nội dung kiểm tra."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import ChecklistItem, Inspection
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.register import MOST_ITEMS
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoItems(Refusal):
    "Nội dung kiểm tra có từ 1 đến {most} mục, mỗi mục một dòng; ở đây có {number}. Hãy ghi lại."


class AlreadyMarked(Refusal):
    "Đã có buổi kiểm tra ghi kết quả theo nội dung này, không sửa được nữa. Hãy ghi một cuộc kiểm tra khác."


@transaction.atomic
def set_checklist(
    *, inspection: Inspection, items: Sequence[str], at: datetime, by: Actor
) -> list[ChecklistItem]:
    """The same for every visit; it is set until the first of them marked it."""
    inspection = locked(inspection, "agency")
    require(by, "set_checklist", inspection)
    refuse_dropped(inspection)
    told = [text for one in items if (text := " ".join(one.split()))]
    if not 1 <= len(told) <= MOST_ITEMS:
        raise NoItems(most=MOST_ITEMS, number=len(told))
    if inspection.visits.filter(held_on__isnull=False).exists():
        raise AlreadyMarked
    before = [one.text for one in inspection.checklist.order_by("number")]
    if told == before:
        raise NothingToCorrect
    inspection.checklist.all().delete()
    made = [
        ChecklistItem(inspection=inspection, number=number, text=text) for number, text in enumerate(told, 1)
    ]
    for item in made:
        fit(item)
        item.save(force_insert=True)
    changes = {"nội dung kiểm tra": [len(before) or None, len(told)]}
    write(by, "set_checklist", inspection, at=at, changes=changes)
    return made
