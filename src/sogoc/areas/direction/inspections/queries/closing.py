"""What was verified as remedied stays as it is, unless somebody opens it again."""

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.kernel.acts import Refusal


class MatterClosed(Refusal):
    "Việc khắc phục đã được xác nhận ngày {day}. Nếu chưa thật sự xong, hãy mở lại với lý do."


def refuse_closed(matter: InspectionMatter) -> None:
    if matter.closed_on:
        raise MatterClosed(day=matter.closed_on)
