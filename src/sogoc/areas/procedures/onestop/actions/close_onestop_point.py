"""Đóng Bộ phận Một cửa."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopPoint
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class PointAlreadyClosed(Refusal):
    "{name} đã đóng, mở đến hết ngày {day}."


class ClosedBeforeOpened(Refusal):
    "{name} mở từ ngày {day}. Ngày mở cuối cùng không thể ở trước ngày đó."


class TurnsLeft(Refusal):
    "Sau ngày đóng còn {number} buổi trực đã xếp, buổi đầu ngày {day}. Hãy bỏ các buổi đó trước."


class AppointedLater(Refusal):
    "{person} được cử đến {name} từ ngày {day}, sau ngày đóng. Hãy kiểm tra lại ngày đóng."


@transaction.atomic
def close_onestop_point(*, point: OnestopPoint, last_day: date, at: datetime, by: Actor) -> OnestopPoint:
    """Who works there until then works there no longer."""
    point = locked(point, "agency")
    require(by, "close_onestop_point", point)
    if point.valid_until:
        raise PointAlreadyClosed(name=point.name, day=point.valid_until)
    if last_day < point.valid_from:
        raise ClosedBeforeOpened(name=point.name, day=point.valid_from)
    left = point.turns.filter(day__gt=last_day).order_by("day")
    if first := left.first():
        raise TurnsLeft(number=left.count(), day=first.day)
    at_work = point.members.filter(valid_until=None)
    if later := at_work.filter(valid_from__gt=last_day).select_related("account").first():
        raise AppointedLater(person=later.account.name, name=point.name, day=later.valid_from)
    end = ended(last_day + timedelta(days=1))
    at_work.update(**end)
    changes = changed(point, **end)
    point.version += 1
    point.save()
    write(by, "close_onestop_point", point, at=at, changes=changes)
    return point
