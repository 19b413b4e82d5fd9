"""Kiểm đếm thiết bị của Bộ phận Một cửa."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import EquipmentCount, OnestopPoint
from sogoc.areas.procedures.onestop.queries.opening import refuse_unless_open
from sogoc.areas.procedures.onestop.register import equipment_wanted
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class KindUnknown(Refusal):
    "Ngày {day} không có loại thiết bị “{kind}” trong danh mục. Hãy chọn loại khác."


class MoreWorkThanThere(Refusal):
    "Có {number} mà dùng được {working}. Số dùng được không thể nhiều hơn số có."


class CountedLater(Refusal):
    "Đã kiểm đếm {kind} ngày {day}. Hãy ghi từ ngày đó trở đi."


class SameCount(Refusal):
    "Ngày {day} đã ghi đúng như vậy."


@transaction.atomic
def count_equipment(
    *, point: OnestopPoint, kind: str, number: int, working: int, on: date, at: datetime, by: Actor
) -> EquipmentCount:
    """As it was seen on a day; what was counted before stays. Counted again the same day it is corrected."""
    point = locked(point, "agency")
    require(by, "count_equipment", point)
    refuse_unless_open(point, on)
    if kind not in equipment_wanted(on):
        raise KindUnknown(day=on, kind=kind[:40])
    if working > number:
        raise MoreWorkThanThere(number=number, working=working)
    told = point.equipment.filter(kind=kind).order_by("counted_on").last()
    if told and told.counted_on > on:
        raise CountedLater(kind=told.name, day=told.counted_on)
    before = {"number": told.number, "working": told.working} if told else {"number": 0, "working": 0}
    if told is None or told.counted_on < on:
        told = EquipmentCount(point=point, kind=kind, counted_on=on, **before)
    elif before == {"number": number, "working": working}:
        raise SameCount(day=on)
    changes = changed(told, number=number, working=working)
    fit(told)
    told.save()
    write(by, "count_equipment", told, at=at, changes=changes)
    return told
