"""What happens at a point happens while it is open."""

from datetime import date

from sogoc.areas.procedures.onestop.models import OnestopPoint
from sogoc.kernel.acts import Refusal


class PointNotOpen(Refusal):
    "{name} không mở cửa ngày {day}: mở từ {first}{until}. Hãy kiểm tra lại ngày."


def refuse_unless_open(point: OnestopPoint, day: date) -> None:
    if not point.holds_on(day):
        until = f" đến hết {point.valid_until:%d/%m/%Y}" if point.valid_until else ""
        raise PointNotOpen(name=point.name, day=day, first=point.valid_from, until=until)
