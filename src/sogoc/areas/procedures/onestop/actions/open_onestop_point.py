"""Mở Bộ phận Một cửa."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopPoint
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class PointAlreadyOpen(Refusal):
    "{agency} đã có “{name}”, mở từ ngày {day}. Hãy sửa điểm ấy, hoặc đặt tên khác."


class AgencyNotThere(Refusal):
    "{agency} không hoạt động ngày {day}. Hãy chọn ngày khác, hoặc mở ở cơ quan kế tục."


@transaction.atomic
def open_onestop_point(
    *, agency: Agency, name: str, address: str, counters: int, on: date, at: datetime, by: Actor
) -> OnestopPoint:
    """What it was called before it closed it may be called again."""
    agency = agency_locked(agency)
    require(by, "open_onestop_point", agency)
    if on < agency.valid_from or (agency.valid_until and agency.valid_until < on):
        raise AgencyNotThere(agency=agency.name, day=on)
    named = {"name": " ".join(name.split()), "address": " ".join(address.split())}
    point = OnestopPoint(agency=agency, counters=counters, valid_from=on, **named)
    point.ready()
    before = OnestopPoint.objects.filter(agency=agency, name=point.name).order_by("valid_from").last()
    if before and (before.valid_until is None or before.valid_until >= on):
        raise PointAlreadyOpen(agency=agency.name, name=point.name, day=before.valid_from)
    point.save(force_insert=True)
    write(by, "open_onestop_point", point, at=at)
    return point
