"""The register of lists of job positions, as figures know it, and the words that it is told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Life, Number, Register, Text


class PositionGroup(StrEnum):
    """What a position is for (106/2020/NĐ-CP and 62/2020/NĐ-CP name the same four)."""

    LEADING = "leading"
    SPECIALISED = "specialised"
    SHARED = "shared"
    SUPPORTING = "supporting"


GROUPS = {
    PositionGroup.LEADING: "lãnh đạo, quản lý",
    PositionGroup.SPECIALISED: "nghiệp vụ chuyên ngành",
    PositionGroup.SHARED: "nghiệp vụ chuyên môn dùng chung",
    PositionGroup.SUPPORTING: "hỗ trợ, phục vụ",
}
EVERY_WORD = (GROUPS,)
MOST_HOLDERS = 999


def one_line(words: str) -> str:
    return " ".join(words.split())


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class PositionLists(Register):
    """Danh mục vị trí việc làm được phê duyệt"""

    unit = Text("cơ quan, đơn vị")
    decision = Text("quyết định phê duyệt")
    positions = Number("số vị trí")
    valid_from = Day("phê duyệt ngày")
    completed_on = Day("hoàn chỉnh bản mô tả, khung năng lực ngày")
    sent_on = Day("gửi Sở Nội vụ ngày")
    ended_on = Day("thay thế từ ngày")

    life = Life(valid_from, ended_on)


position_lists = PositionLists("position_lists")
