"""Sửa thông tin Bộ phận Một cửa."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopPoint
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PointChanged(Refusal):
    "{name} đã được sửa sau khi bạn mở trang. Hãy xem những gì đã đổi rồi sửa lại."


class NameOfAnother(Refusal):
    "{agency} còn một điểm khác tên là “{name}”. Hãy đặt tên khác."


class CounterInUse(Refusal):
    "Quầy {counter} có người trực ngày {day}. Hãy bỏ hoặc bàn giao buổi trực đó trước khi giảm số quầy."


@transaction.atomic
def correct_onestop_point(
    *, point: OnestopPoint, version: int, name: str, address: str, counters: int, at: datetime, by: Actor
) -> OnestopPoint:
    """It moved to another house, has another name, more counters or fewer; the journal keeps what it was."""
    point = locked(point, "agency")
    require(by, "correct_onestop_point", point)
    if point.version != version:
        raise PointChanged(name=point.name)
    told = {"name": " ".join(name.split()), "address": " ".join(address.split()), "counters": counters}
    changes = changed(point, **told)
    if not changes:
        raise NothingToCorrect
    point.ready()
    if OnestopPoint.objects.filter(agency=point.agency, name=point.name).exclude(pk=point.pk).exists():
        raise NameOfAnother(agency=point.agency.name, name=point.name)
    if turn := point.turns.filter(counter__gt=counters).order_by("-day").first():
        raise CounterInUse(counter=turn.counter, day=turn.day)
    point.version += 1
    point.save()
    write(by, "correct_onestop_point", point, at=at, changes=changes)
    return point
