"""Sửa tin, bài, hoạt động tuyên truyền."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.outreach.actions.approve_outreach_item import ItemTakenBack
from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.outreach.queries import refuse_many
from sogoc.areas.direction.outreach.register import Told
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class OutreachItemChanged(Refusal):
    "“{title}” đã có người sửa hoặc duyệt sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_outreach_item(
    *, item: OutreachItem, version: int, told: Told, unit: Agency | None, at: datetime, by: Actor
) -> OutreachItem:
    """The document that told of many stays; the journal keeps what was."""
    item = locked(item, "agency", "document")
    require(by, "correct_outreach_item", item)
    if item.version != version:
        raise OutreachItemChanged(title=item.title)
    if item.withdrawn_on:
        raise ItemTakenBack(title=item.title, day=item.withdrawn_on)
    if unit:
        refuse_elsewhere(unit, item.agency)
    refuse_many(told, item.document)
    changes = changed(item, **told.columns, unit=unit)
    if not changes:
        raise NothingToCorrect
    item.ready()
    item.version += 1
    item.save()
    write(by, "correct_outreach_item", item, at=at, changes=changes)
    return item
