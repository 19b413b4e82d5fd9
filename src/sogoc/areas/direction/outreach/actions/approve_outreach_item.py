"""Duyệt tin, bài, hoạt động tuyên truyền."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.notices.whose import account_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day


class ItemAlreadyApproved(Refusal):
    "“{title}” đã duyệt, đăng, phát hoặc tổ chức ngày {day}."


class ItemTakenBack(Refusal):
    "“{title}” đã rút ngày {day}. Nếu vẫn dùng, hãy ghi lại thành một dòng mới."


class ItemNotYetThere(Refusal):
    "Ngày {day} chưa đến. Hãy duyệt khi đã đăng, phát hoặc tổ chức, với đúng ngày đó."


@transaction.atomic
def approve_outreach_item(*, item: OutreachItem, on: date, at: datetime, by: Actor) -> OutreachItem:
    """By somebody else than who entered it, with the day on which people could read, hear or see it: from then on it
    counts."""
    item = locked(item, "agency")
    require(by, "approve_outreach_item", item)
    if item.withdrawn_on:
        raise ItemTakenBack(title=item.title, day=item.withdrawn_on)
    if item.published_on:
        raise ItemAlreadyApproved(title=item.title, day=item.published_on)
    if on > local_day(at):
        raise ItemNotYetThere(day=on)
    changes = changed(item, published_on=on)
    item.version += 1
    item.save()
    entry = write(by, "approve_outreach_item", item, at=at, changes=changes)
    told = {"title": item.title, "day": day(on)}
    tell_of(entry, account_of(item.entered_by), "outreach_approved", item, **told)
    return item
