"""What is withdrawn or done is closed."""

from sogoc.areas.civil_service.conduct.models import Rotation
from sogoc.kernel.acts import Refusal


class RotationClosed(Refusal):
    "Việc chuyển đổi vị trí của {who} {how} ngày {day}, không ghi thêm được nữa."


def refuse_closed_rotation(rotation: Rotation) -> None:
    if rotation.withdrawn_on:
        raise RotationClosed(who=str(rotation.staff), how="đã rút", day=rotation.withdrawn_on)
    if rotation.done_on:
        raise RotationClosed(who=str(rotation.staff), how="đã thực hiện", day=rotation.done_on)
