"""The registers of inspections that a department leads outside of itself, as figures know them, and their words."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force
from sogoc.measures.language import Day, Number, Register, Text


class InspectionKind(StrEnum):
    """What is looked at: powers handed down to a lower level, or a field under its own law."""

    DECENTRALISED = "decentralised"
    SPECIALISED = "specialised"


class Level(StrEnum):
    """Whom it comes to; annex 2 counts each apart."""

    DEPARTMENT = "department"
    DISTRICT = "district"
    COMMUNE = "commune"


INSPECTION_KINDS = {
    InspectionKind.DECENTRALISED: "kiểm tra phân cấp quản lý",
    InspectionKind.SPECIALISED: "thanh tra chuyên ngành",
}
LEVELS = {
    Level.DEPARTMENT: "sở, ngành và đơn vị trực thuộc",
    Level.DISTRICT: "cấp huyện",
    Level.COMMUNE: "cấp xã",
}
EVERY_WORD = (INSPECTION_KINDS, LEVELS)


def one_line(words: str) -> str:
    return " ".join(words.split())


@cache
def _levels() -> list[dict[str, Any]]:
    path = Path(__file__).parent / "data" / "levels.yaml"
    told: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def levels_on(day: date) -> list[Level]:
    """The levels of government that there are on a day."""
    return [Level(row["key"]) for row in _levels() if in_force(day, row["from"], row["until"])]


# ── the registers ──────────────────────────────────────────────────────────
def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class FieldInspections(Register):
    """Cuộc kiểm tra phân cấp, thanh tra chuyên ngành"""

    inspection = Text("cuộc kiểm tra, thanh tra")
    kind = Text("loại", words=_words(INSPECTION_KINDS))
    year = Number("của năm")
    held_on = Day("tiến hành từ ngày")
    concluded_on = Day("ngày kết luận")
    dropped_on = Day("ngày bỏ")


class InspectedBodies(Register):
    """Cơ quan, đơn vị được kiểm tra phân cấp, thanh tra chuyên ngành"""

    body = Text("cơ quan, đơn vị")
    inspection = Text("cuộc kiểm tra, thanh tra")
    kind = Text("loại", words=_words(INSPECTION_KINDS))
    level = Text("cấp", words=_words(LEVELS))
    inspected_on = Day("ngày kiểm tra, thanh tra")


class FieldFindings(Register):
    """Vấn đề phát hiện qua kiểm tra phân cấp, thanh tra chuyên ngành"""

    finding = Text("vấn đề phát hiện")
    body = Text("cơ quan, đơn vị")
    kind = Text("loại", words=_words(INSPECTION_KINDS))
    found_on = Day("ngày phát hiện")
    due_on = Day("hạn xử lý")
    resolved_on = Day("ngày xử lý xong")


field_inspections = FieldInspections("field_inspections")
inspected_bodies = InspectedBodies("inspected_bodies")
field_findings = FieldFindings("field_findings")
