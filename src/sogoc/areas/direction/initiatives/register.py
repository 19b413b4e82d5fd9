"""The registers of initiatives, targets and awards, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class InitiativeKind(StrEnum):
    INITIATIVE = "initiative"
    SOLUTION = "solution"
    MODEL = "model"


class Verdict(StrEnum):
    """What the council said."""

    OPEN = ""
    RECOGNISED = "recognised"
    NOT_RECOGNISED = "not_recognised"


class Level(StrEnum):
    """How far up it is recognised or honoured (law on emulation and commendation)."""

    UNTOLD = ""
    AGENCY = "agency"
    PROVINCE = "province"
    NATION = "nation"


KINDS = {
    InitiativeKind.INITIATIVE: "sáng kiến",
    InitiativeKind.SOLUTION: "giải pháp mới",
    InitiativeKind.MODEL: "mô hình mới",
}
VERDICTS = {
    Verdict.OPEN: "chưa xét",
    Verdict.RECOGNISED: "được công nhận",
    Verdict.NOT_RECOGNISED: "không được công nhận",
}
LEVELS = {
    Level.UNTOLD: "chưa xét cấp",
    Level.AGENCY: "cấp cơ sở",
    Level.PROVINCE: "cấp bộ, ngành, tỉnh",
    Level.NATION: "toàn quốc",
}
TOLD_LEVELS = {key: name for key, name in LEVELS.items() if key}
EVERY_WORD = (KINDS, VERDICTS, LEVELS)
MOST_OF_A_UNIT = 999


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Idea:
    """What is registered: in which year it shall be carried out, and what is new about it."""

    title: str
    kind: InitiativeKind
    year: int
    summary: str = ""
    authors: str = ""

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "title": one_line(self.title),
            "kind": self.kind.value,
            "year": self.year,
            "summary": self.summary.strip(),
            "authors": one_line(self.authors),
        }


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Initiatives(Register):
    """Sáng kiến, giải pháp, mô hình về cải cách hành chính"""

    initiative = Text("tên sáng kiến")
    unit = Text("phòng, đơn vị")
    kind = Text("loại", words=_words(KINDS))
    year = Number("đăng ký của năm")
    registered_on = Day("ngày đăng ký")
    judged_on = Day("ngày xét")
    verdict = Text("kết quả xét", words=_words(VERDICTS))
    level = Text("cấp công nhận", words=_words(LEVELS))
    applied_on = Day("ngày áp dụng")
    withdrawn_on = Day("ngày rút")


class InitiativeTargets(Register):
    """Chỉ tiêu sáng kiến của phòng, đơn vị"""

    unit = Text("phòng, đơn vị")
    year = Number("của năm")
    number = Number("chỉ tiêu")


class Awards(Register):
    """Khen thưởng gắn với cải cách hành chính"""

    award = Text("hình thức khen thưởng")
    given_to = Text("tập thể, cá nhân")
    level = Text("cấp khen thưởng", words=_words(LEVELS))
    awarded_on = Day("ngày khen thưởng")
    revoked_on = Day("ngày hủy")


initiatives = Initiatives("initiatives")
initiative_targets = InitiativeTargets("initiative_targets")
awards = Awards("awards")
