"""The registers of one-stop points, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force
from sogoc.kernel.working_days import PART_NAMES, Part
from sogoc.measures.language import Day, Life, Register, Text


class Duty(StrEnum):
    """How somebody belongs to a one-stop point: every day, or instead of who is away."""

    PRINCIPAL = "principal"
    SUBSTITUTE = "substitute"


class System(StrEnum):
    """To what a one-stop point is connected."""

    PROVINCE = "province"
    MINISTRY = "ministry"
    NATIONAL_PORTAL = "national_portal"


DUTIES = {Duty.PRINCIPAL: "làm việc thường xuyên", Duty.SUBSTITUTE: "dự phòng, làm thay"}
SYSTEMS = {
    System.PROVINCE: "Hệ thống thông tin một cửa điện tử tập trung của tỉnh",
    System.MINISTRY: "hệ thống một cửa của bộ, ngành",
    System.NATIONAL_PORTAL: "Cổng Dịch vụ công quốc gia",
}
HALVES = {part: PART_NAMES[part] for part in (Part.MORNING, Part.AFTERNOON)}
"""Who sits at a counter is said of half days."""
EVERY_WORD = (DUTIES, SYSTEMS, HALVES)
MOST_COUNTERS = 50
MOST_OF_A_KIND = 9_999


def halves_of(part: Part) -> tuple[Part, ...]:
    return tuple(HALVES) if part is Part.WHOLE else (part,)


# ── what a point is equipped with ──────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class EquipmentKind:
    key: str
    name: str
    source: str
    since: date
    until: date | None


@cache
def equipment_kinds() -> Mapping[str, EquipmentKind]:
    told = yaml.safe_load((Path(__file__).parent / "data" / "equipment.yaml").read_text(encoding="utf-8"))
    return {
        row["key"]: EquipmentKind(row["key"], row["name"], row["source"], row["from"], row["until"])
        for row in told
    }


def equipment_names() -> dict[str, str]:
    return {kind.key: kind.name for kind in equipment_kinds().values()}


def equipment_wanted(day: date) -> dict[str, str]:
    """By its key what the law of a day wants, in words."""
    return {
        kind.key: kind.name for kind in equipment_kinds().values() if in_force(day, kind.since, kind.until)
    }


# ── the registers ──────────────────────────────────────────────────────────
def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class OnestopMembers(Register):
    """Công chức, viên chức của Bộ phận Một cửa"""

    point = Text("Bộ phận Một cửa")
    duty = Text("nhiệm vụ", words=_words(DUTIES))
    valid_from = Day("làm việc từ ngày")
    ended_on = Day("thôi làm việc từ ngày")

    life = Life(valid_from, ended_on)


class SystemConnections(Register):
    """Kết nối của Bộ phận Một cửa với hệ thống khác"""

    system = Text("kết nối với", words=_words(SYSTEMS))
    valid_from = Day("kết nối từ ngày")
    ended_on = Day("ngừng kết nối từ ngày")

    life = Life(valid_from, ended_on)


onestop_members = OnestopMembers("onestop_members")
system_connections = SystemConnections("system_connections")
