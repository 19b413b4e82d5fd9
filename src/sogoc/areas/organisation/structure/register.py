"""The registers of units and of what is to be cut, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class UnitKind(StrEnum):
    """Kinds of the tree that figures speak of; the tree knows them all (agencies/data/kinds.yaml)."""

    DEPARTMENT = "department"
    DIVISION = "division"
    ADMINISTRATIVE = "administrative_subordinate"
    SERVICE = "service_unit"


class Left(StrEnum):
    """Why a unit is no more where it stood."""

    STANDS = ""
    CUT = "cut"
    REPLACED = "replaced"
    MOVED = "moved"


class Reduced(StrEnum):
    """What a plan says shall become less in a year."""

    DIVISIONS = "divisions"
    SERVICE_UNITS = "service_units"
    SERVICE_DIVISIONS = "service_unit_divisions"
    POSTS = "posts"
    STATE_PAID = "state_paid_staff"


UNIT_KINDS = {
    "ministry": "Bộ, cơ quan ngang bộ",
    "province": "Tỉnh, thành phố",
    "committee": "Ủy ban nhân dân",
    UnitKind.DEPARTMENT: "Sở, ban, ngành",
    UnitKind.DIVISION: "Phòng, văn phòng",
    UnitKind.ADMINISTRATIVE: "Chi cục và tương đương",
    UnitKind.SERVICE: "Đơn vị sự nghiệp công lập",
    "commune": "Xã, phường, đặc khu",
    "district": "Huyện, quận, thị xã, thành phố thuộc tỉnh",
}
LEFT = {
    Left.STANDS: "đang hoạt động",
    Left.CUT: "cắt giảm",
    Left.REPLACED: "có đơn vị mới thay",
    Left.MOVED: "chuyển cơ quan chủ quản",
}
REDUCED = {
    Reduced.DIVISIONS: "phòng, tổ chức hành chính",
    Reduced.SERVICE_UNITS: "đơn vị sự nghiệp",
    Reduced.SERVICE_DIVISIONS: "phòng trong đơn vị sự nghiệp",
    Reduced.POSTS: "biên chế",
    Reduced.STATE_PAID: "người hưởng lương từ ngân sách tại đơn vị sự nghiệp",
}
EVERY_WORD = (UNIT_KINDS, LEFT, REDUCED)
MOST_OF_A_PLAN = 99_999


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Units(Register):
    """Tổ chức, đơn vị trực thuộc"""

    unit = Text("tổ chức, đơn vị")
    kind = Text("loại", words=_words(UNIT_KINDS))
    parent_kind = Text("loại cơ quan chủ quản", words=_words(UNIT_KINDS))
    valid_from = Day("từ ngày")
    ended_on = Day("không còn từ ngày")
    left = Text("vì sao không còn", words=_words(LEFT))


class ReductionPlans(Register):
    """Kế hoạch cắt giảm, tinh giản"""

    reduced = Text("cắt giảm", words=_words(REDUCED))
    year = Number("của năm")
    number = Number("số phải giảm")


units = Units("units")
reduction_plans = ReductionPlans("reduction_plans")
