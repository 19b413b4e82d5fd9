"""What holds for every finding and recommendation, when it is written down and when it is corrected."""

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.register import MatterKind
from sogoc.foundations.agencies.units import UnitElsewhere, refuse_elsewhere
from sogoc.kernel.acts import Refusal

__all__ = ["DueBeforeFound", "MarkTaken", "NoSeverity", "UnitElsewhere", "refuse_ungraded", "refuse_unlike"]


class NoSeverity(Refusal):
    "Tồn tại, hạn chế phải có mức độ. Hãy chọn nhẹ, nặng hay nghiêm trọng."


class MarkTaken(Refusal):
    "Cuộc kiểm tra này đã có {kind} mang ký hiệu {mark}. Hãy dùng ký hiệu khác."


class DueBeforeFound(Refusal):
    "Hạn khắc phục {due} đứng trước ngày phát hiện, kiến nghị ({found}). Hãy ghi lại hạn."


def refuse_ungraded(matter: InspectionMatter) -> None:
    if matter.kind == MatterKind.FINDING and not matter.severity:
        raise NoSeverity


def refuse_unlike(matter: InspectionMatter) -> None:
    """Its owner stands below the agency, it is due after it was found, and nothing else here bears its mark."""
    refuse_elsewhere(matter.unit, matter.agency)
    if matter.due_on and matter.due_on < matter.found_on:
        raise DueBeforeFound(due=matter.due_on, found=matter.found_on)
    same = InspectionMatter.objects.filter(
        inspection=matter.inspection_id, kind=matter.kind, mark=matter.mark
    )
    if same.exclude(pk=matter.pk).exists():
        raise MarkTaken(kind=matter.get_kind_display(), mark=matter.mark)
