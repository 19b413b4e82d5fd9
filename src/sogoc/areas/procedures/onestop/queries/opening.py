"""What happens at a point happens while it is open."""

from datetime import date

from sogoc.areas.procedures.onestop.models import OnestopPoint
from sogoc.kernel.acts import Refusal


class PointNotOpen(Refusal):
    "{name} không mở cửa ngày {day}, vì chỉ mở từ ngày {first}. Hãy kiểm tra lại ngày."


class PointClosedThen(Refusal):
    "{name} đã đóng, mở đến hết ngày {last}, nên không ghi được cho ngày {day}. Hãy kiểm tra lại ngày."


def refuse_unless_open(point: OnestopPoint, day: date) -> None:
    if day < point.valid_from:
        raise PointNotOpen(name=point.name, day=day, first=point.valid_from)
    if point.valid_until and point.valid_until < day:
        raise PointClosedThen(name=point.name, day=day, last=point.valid_until)
