"""The register of legal texts that were told to people, as figures know it, and the words that it is told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Issuer(StrEnum):
    """Who made the law that is told (law on legal documents)."""

    ASSEMBLY = "assembly"
    GOVERNMENT = "government"
    PRIME_MINISTER = "prime_minister"
    MINISTRY = "ministry"
    COUNCIL = "council"
    COMMITTEE = "committee"
    CHAIRMAN = "chairman"
    OTHER = "other"


class LawKind(StrEnum):
    LAW = "law"
    ORDINANCE = "ordinance"
    RESOLUTION = "resolution"
    DECREE = "decree"
    DECISION = "decision"
    CIRCULAR = "circular"
    JOINT_CIRCULAR = "joint_circular"
    DIRECTIVE = "directive"
    OTHER = "other"


class Means(StrEnum):
    """How it was told."""

    WEBSITE = "website"
    MEETING = "meeting"
    TRAINING = "training"
    PRINT = "print"
    BROADCAST = "broadcast"
    CONTEST = "contest"
    LETTER = "letter"
    NETWORK = "network"
    OTHER = "other"


ISSUERS = {
    Issuer.ASSEMBLY: "Quốc hội, Ủy ban Thường vụ Quốc hội",
    Issuer.GOVERNMENT: "Chính phủ",
    Issuer.PRIME_MINISTER: "Thủ tướng Chính phủ",
    Issuer.MINISTRY: "bộ, cơ quan ngang bộ",
    Issuer.COUNCIL: "Hội đồng nhân dân",
    Issuer.COMMITTEE: "Ủy ban nhân dân",
    Issuer.CHAIRMAN: "Chủ tịch Ủy ban nhân dân",
    Issuer.OTHER: "cơ quan khác",
}
LAW_KINDS = {
    LawKind.LAW: "luật",
    LawKind.ORDINANCE: "pháp lệnh",
    LawKind.RESOLUTION: "nghị quyết",
    LawKind.DECREE: "nghị định",
    LawKind.DECISION: "quyết định",
    LawKind.CIRCULAR: "thông tư",
    LawKind.JOINT_CIRCULAR: "thông tư liên tịch",
    LawKind.DIRECTIVE: "chỉ thị",
    LawKind.OTHER: "văn bản khác",
}
MEANS = {
    Means.WEBSITE: "trang, cổng thông tin điện tử",
    Means.MEETING: "hội nghị, họp",
    Means.TRAINING: "tập huấn",
    Means.PRINT: "ấn phẩm, tờ rơi",
    Means.BROADCAST: "phát thanh, truyền hình",
    Means.CONTEST: "cuộc thi tìm hiểu",
    Means.LETTER: "gửi văn bản",
    Means.NETWORK: "mạng xã hội",
    Means.OTHER: "hình thức khác",
}
EVERY_WORD = (ISSUERS, LAW_KINDS, MEANS)
MOST_PEOPLE = 10_000_000


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Law:
    """What was told: by its number where it is known, always by what it is about."""

    title: str
    kind: LawKind
    issuer: Issuer
    number: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """How it was told, where, and to whom; `people` where somebody counted them."""

    means: Means
    where: str = ""
    audience: str = ""
    people: int | None = None


def columns_of(law: Law, telling: Telling) -> dict[str, Any]:
    """Where both stand in a record."""
    said = {"title": one_line(law.title), "number": one_line(law.number)}
    chosen = {"kind": law.kind.value, "issuer": law.issuer.value, "means": telling.means.value}
    whom = {"where": one_line(telling.where), "audience": one_line(telling.audience)}
    return said | chosen | whom | {"people": telling.people}


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Disseminations(Register):
    """Văn bản quy phạm pháp luật được tuyên truyền, phổ biến"""

    text = Text("văn bản")
    issuer = Text("cơ quan ban hành", words=_words(ISSUERS))
    kind = Text("loại văn bản", words=_words(LAW_KINDS))
    told_on = Day("ngày phổ biến")
    means = Text("hình thức", words=_words(MEANS))
    audience = Text("đối tượng")
    people = Number("số lượt người")
    withdrawn_on = Day("ngày rút")


disseminations = Disseminations("disseminations")
