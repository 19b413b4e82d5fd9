"""The registers of recruitments, appointments and support of talent, as figures know them, and their words."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.civil_service.staff.register import KINDS, TIERS
from sogoc.kernel.in_force import in_force
from sogoc.measures.language import Day, Flag, Register, Text


class Way(StrEnum):
    """How somebody was recruited."""

    EXAM = "exam"
    REVIEW = "review"
    SPECIAL = "special"


class TalentMeasure(StrEnum):
    """What a policy for talents did for somebody."""

    ATTRACTED = "attracted"
    SUPPORTED = "supported"


WAYS = {
    Way.EXAM: "thi tuyển",
    Way.REVIEW: "xét tuyển",
    Way.SPECIAL: "trường hợp đặc biệt",
}
TALENT_MEASURES = {TalentMeasure.ATTRACTED: "thu hút", TalentMeasure.SUPPORTED: "hỗ trợ"}
EVERY_WORD = (WAYS, TALENT_MEASURES)
MOST_DONG = 10**12


@cache
def _terms() -> Any:
    return yaml.safe_load((Path(__file__).parent / "data" / "terms.yaml").read_text(encoding="utf-8"))


def days_before_term(day: date) -> int:
    """How long before a term is over the next is considered, by the law of a day; none where no law says so."""
    rules = (row["days"] for row in _terms() if in_force(day, row["from"], row["until"]))
    return next(rules, 0)


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Recruitments(Register):
    """Tuyển dụng công chức, viên chức"""

    who = Text("người")
    unit = Text("phòng, đơn vị")
    kind = Text("loại", words=_words(KINDS))
    way = Text("hình thức", words=_words(WAYS))
    recruited_on = Day("tuyển dụng từ ngày")


class LeaderAppointments(Register):
    """Bổ nhiệm lãnh đạo, quản lý"""

    who = Text("người")
    post = Text("chức vụ")
    unit = Text("phòng, đơn vị")
    tier = Text("cấp", words=_words(TIERS))
    by_competition = Flag("qua thi tuyển")
    renewed = Flag("bổ nhiệm lại")
    appointed_on = Day("bổ nhiệm từ ngày")


class TalentSupports(Register):
    """Thu hút, hỗ trợ người có tài năng"""

    who = Text("người")
    measure = Text("chính sách", words=_words(TALENT_MEASURES))
    given_on = Day("ngày quyết định")


recruitments = Recruitments("recruitments")
leader_appointments = LeaderAppointments("leader_appointments")
talent_supports = TalentSupports("talent_supports")
