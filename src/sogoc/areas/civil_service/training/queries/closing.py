"""A class that was held or given up is closed."""

from sogoc.areas.civil_service.training.models import TrainingClass
from sogoc.kernel.acts import Refusal


class ClassClosed(Refusal):
    "Lớp “{title}” đã {how} ngày {day}, không ghi thêm được nữa."


def refuse_closed_class(one: TrainingClass) -> None:
    if one.finished_on:
        raise ClassClosed(title=one.title, how="bế giảng", day=one.finished_on)
    if one.cancelled_on:
        raise ClassClosed(title=one.title, how="hủy", day=one.cancelled_on)
