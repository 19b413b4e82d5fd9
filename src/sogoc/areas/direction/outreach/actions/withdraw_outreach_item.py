"""Rút tin, bài, hoạt động tuyên truyền."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.notices.whose import account_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ItemAlreadyTakenBack(Refusal):
    "“{title}” đã rút ngày {day}."


@transaction.atomic
def withdraw_outreach_item(*, item: OutreachItem, reason: str, at: datetime, by: Actor) -> OutreachItem:
    """Not approved, entered twice, or taken down: it counts no more."""
    item = locked(item, "agency")
    require(by, "withdraw_outreach_item", item)
    if item.withdrawn_on:
        raise ItemAlreadyTakenBack(title=item.title, day=item.withdrawn_on)
    changes = changed(item, withdrawn_on=max(local_day(at), item.entered_on))
    changes["lý do"] = [None, because := reason_given(reason)]
    item.version += 1
    item.save()
    entry = write(by, "withdraw_outreach_item", item, at=at, changes=changes)
    told = {"title": item.title, "reason": because.rstrip(".")}
    tell_of(entry, account_of(item.entered_by), "outreach_withdrawn", item, **told)
    return item
