"""Ghi tin, bài, hoạt động tuyên truyền."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.outreach.queries import refuse_many
from sogoc.areas.direction.outreach.register import Told
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ToldAlready(Refusal):
    "“{title}” đã ghi ngày {day} với cùng hình thức và nơi đăng. Hãy mở bản ghi ấy, hoặc ghi tên khác đi."


@transaction.atomic
def enter_outreach_item(
    *,
    agency: Agency,
    told: Told,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
    document: Document | None = None,
) -> OutreachItem:
    """As a draft: it counts when it is approved. A number of things at once is told by a document."""
    agency = agency_locked(agency)
    require(by, "enter_outreach_item", agency)
    if unit:
        refuse_elsewhere(unit, agency)
    refuse_many(told, document)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    item = OutreachItem(agency=agency, unit=unit, document=document, **told.columns)
    item.entered_on, item.entered_by = local_day(at), by.key
    item.ready()
    same = {name: getattr(item, name) for name in ("title", "channel", "outlet", "entered_on")}
    if OutreachItem.objects.filter(agency=agency, withdrawn_on=None, **same).exists():
        raise ToldAlready(title=item.title, day=item.entered_on)
    item.save(force_insert=True)
    write(by, "enter_outreach_item", item, at=at)
    return item
