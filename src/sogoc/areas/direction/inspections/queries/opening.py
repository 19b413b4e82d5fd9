"""What happens in an inspection happens before it is dropped."""

from sogoc.areas.direction.inspections.models import Inspection
from sogoc.kernel.acts import Refusal


class InspectionDropped(Refusal):
    "Cuộc kiểm tra “{title}” đã bỏ ngày {day}. Hãy ghi một cuộc kiểm tra mới nếu vẫn tiến hành."


def refuse_dropped(inspection: Inspection) -> None:
    if inspection.dropped_on:
        raise InspectionDropped(title=inspection.title, day=inspection.dropped_on)
