"""The registers of inspections, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Side(StrEnum):
    """Who inspects: the agency its own divisions and subordinates, or somebody above the agency itself."""

    OWN = "own"
    OTHERS = "others"


class UnitKind(StrEnum):
    """What is inspected; annex 2 counts the two apart."""

    DIVISION = "division"
    SUBORDINATE = "subordinate"


class Seat(StrEnum):
    """What somebody is in a team."""

    HEAD = "head"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


class Mark(StrEnum):
    """What a visit found of one line of the checklist."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"


class MatterKind(StrEnum):
    """What is to be remedied: what was found wrong, or what the conclusion asks for."""

    FINDING = "finding"
    RECOMMENDATION = "recommendation"


class Severity(StrEnum):
    """How bad what was found is; of what is only asked for nobody says it."""

    NONE = ""
    MINOR = "minor"
    SERIOUS = "serious"
    GRAVE = "grave"


SIDES = {Side.OWN: "tự kiểm tra", Side.OTHERS: "được kiểm tra"}
UNIT_KINDS = {UnitKind.DIVISION: "phòng, văn phòng", UnitKind.SUBORDINATE: "đơn vị trực thuộc"}
SEATS = {
    Seat.HEAD: "trưởng đoàn",
    Seat.DEPUTY: "phó trưởng đoàn",
    Seat.SECRETARY: "thư ký",
    Seat.MEMBER: "thành viên",
}
MARKS = {
    Mark.MET: "đạt",
    Mark.PARTLY: "đạt một phần",
    Mark.NOT_MET: "không đạt",
    Mark.NOT_APPLICABLE: "không áp dụng",
}
MATTER_KINDS = {MatterKind.FINDING: "tồn tại, hạn chế", MatterKind.RECOMMENDATION: "kiến nghị"}
SEVERITIES = {
    Severity.NONE: "không xếp mức",
    Severity.MINOR: "nhẹ",
    Severity.SERIOUS: "nặng",
    Severity.GRAVE: "nghiêm trọng",
}
EVERY_WORD = (SIDES, UNIT_KINDS, SEATS, MARKS, MATTER_KINDS, SEVERITIES)
QUARTERS = (1, 2, 3, 4)
MOST_UNITS = 999
MOST_ITEMS = 60


# ── what acts are told ─────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class MatterFacts:
    """What is to be remedied, as the minutes or the conclusion have it. `mark` is how they number it: a, đ, 2; `unit`
    is the division or subordinate that owes it."""

    mark: str
    text: str
    severity: Severity = Severity.NONE
    unit: Any = None
    due_on: date | None = None

    @property
    def columns(self) -> dict[str, Any]:
        return {
            "mark": " ".join(self.mark.split()),
            "text": self.text.strip(),
            "severity": self.severity.value,
            "unit": self.unit,
            "due_on": self.due_on,
        }


# ── the registers ──────────────────────────────────────────────────────────
def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items() if key}


class InspectionPlans(Register):
    """Kế hoạch kiểm tra cải cách hành chính của năm"""

    number = Text("số, ký hiệu")
    issued_on = Day("ngày ban hành")
    year = Number("kế hoạch của năm")
    units = Number("số phòng, đơn vị sẽ kiểm tra")


class Inspections(Register):
    """Cuộc kiểm tra cải cách hành chính"""

    inspection = Text("cuộc kiểm tra")
    side = Text("ai kiểm tra", words=_words(SIDES))
    held_on = Day("tiến hành từ ngày")
    notice = Text("thông báo kết luận")
    concluded_on = Day("ngày kết luận")
    remedy_order = Text("văn bản chỉ đạo khắc phục")
    brought_on = Day("ngày chỉ đạo khắc phục")


class InspectedUnits(Register):
    """Phòng, đơn vị được kiểm tra"""

    inspection = Text("cuộc kiểm tra")
    side = Text("ai kiểm tra", words=_words(SIDES))
    kind = Text("loại đơn vị", words=_words(UNIT_KINDS))
    units = Number("số phòng, đơn vị")
    held_on = Day("ngày kiểm tra")


class InspectionMatters(Register):
    """Vấn đề, kiến nghị sau kiểm tra"""

    mark = Text("ký hiệu")
    kind = Text("loại", words=_words(MATTER_KINDS))
    side = Text("ai kiểm tra", words=_words(SIDES))
    severity = Text("mức độ", words=_words(SEVERITIES))
    found_on = Day("ngày phát hiện, kiến nghị")
    due_on = Day("hạn khắc phục")
    done_on = Day("ngày khắc phục")
    closed_on = Day("ngày xác nhận đã khắc phục")


inspection_plans = InspectionPlans("inspection_plans")
inspections = Inspections("inspections")
inspected_units = InspectedUnits("inspected_units")
inspection_matters = InspectionMatters("inspection_matters")
