"""The registers of who is there and of who leads, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Life, Register, Text


class StaffKind(StrEnum):
    """Under which law somebody works."""

    CIVIL_SERVANT = "civil_servant"
    PUBLIC_EMPLOYEE = "public_employee"
    CONTRACT = "contract"


class Seat(StrEnum):
    """Of what sort of unit somebody is one, as the official report tells them apart."""

    OFFICE = "office"
    ADMINISTRATIVE_SUBORDINATE = "administrative_subordinate"
    SERVICE_UNIT = "service_unit"


class PaidFrom(StrEnum):
    STATE = "state"
    OWN = "own"


class Leaving(StrEnum):
    """Why a stay ended."""

    UNTOLD = ""
    MOVED_WITHIN = "moved_within"
    STREAMLINED = "streamlined"
    RETIRED = "retired"
    TRANSFERRED = "transferred"
    RESIGNED = "resigned"
    DISMISSED = "dismissed"
    CONTRACT_ENDED = "contract_ended"
    DIED = "died"


class Tier(StrEnum):
    """How high a leader stands: over the agency, over a division or what equals one, over a division of a unit."""

    AGENCY = "agency"
    DIVISION = "division"
    SUBORDINATE_DIVISION = "subordinate_division"


class Rank(StrEnum):
    HEAD = "head"
    DEPUTY = "deputy"


KINDS = {
    StaffKind.CIVIL_SERVANT: "công chức",
    StaffKind.PUBLIC_EMPLOYEE: "viên chức",
    StaffKind.CONTRACT: "hợp đồng lao động",
}
SEATS = {
    Seat.OFFICE: "khối văn phòng",
    Seat.ADMINISTRATIVE_SUBORDINATE: "tổ chức hành chính trực thuộc",
    Seat.SERVICE_UNIT: "đơn vị sự nghiệp",
}
PAYERS = {PaidFrom.STATE: "ngân sách nhà nước", PaidFrom.OWN: "nguồn thu của đơn vị tự chủ"}
LEAVINGS = {
    Leaving.UNTOLD: "đang làm việc",
    Leaving.MOVED_WITHIN: "điều động trong cơ quan",
    Leaving.STREAMLINED: "tinh giản biên chế",
    Leaving.RETIRED: "nghỉ hưu",
    Leaving.TRANSFERRED: "chuyển công tác",
    Leaving.RESIGNED: "thôi việc",
    Leaving.DISMISSED: "buộc thôi việc",
    Leaving.CONTRACT_ENDED: "hết hạn hợp đồng",
    Leaving.DIED: "từ trần",
}
WAYS_OUT = {key: name for key, name in LEAVINGS.items() if key not in ("", Leaving.MOVED_WITHIN)}
WITHOUT_DECISION = frozenset({Leaving.CONTRACT_ENDED, Leaving.DIED})
TIERS = {
    Tier.AGENCY: "cấp sở, ngành",
    Tier.DIVISION: "cấp phòng và tương đương thuộc sở, ngành",
    Tier.SUBORDINATE_DIVISION: "cấp phòng trong đơn vị trực thuộc",
}
RANKS = {Rank.HEAD: "cấp trưởng", Rank.DEPUTY: "cấp phó"}
EVERY_WORD = (KINDS, SEATS, PAYERS, LEAVINGS, TIERS, RANKS)


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who it is, and no more of them than that: the code of the agency's own list, and how they are called there."""

    code: str
    called: str

    @property
    def columns(self) -> dict[str, Any]:
        return {"code": one_line(self.code), "called": one_line(self.called)}


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Stays(Register):
    """Công chức, viên chức, người lao động"""

    who = Text("người")
    unit = Text("phòng, đơn vị")
    kind = Text("loại", words=_words(KINDS))
    seat = Text("thuộc", words=_words(SEATS))
    paid_from = Text("hưởng lương từ", words=_words(PAYERS))
    valid_from = Day("làm việc từ ngày")
    ended_on = Day("thôi từ ngày")
    leaving = Text("lý do thôi", words=_words(LEAVINGS))

    life = Life(valid_from, ended_on)


class Leaderships(Register):
    """Chức vụ lãnh đạo, quản lý"""

    who = Text("người")
    post = Text("chức vụ")
    unit = Text("phòng, đơn vị")
    tier = Text("cấp", words=_words(TIERS))
    rank = Text("cấp trưởng, cấp phó", words=_words(RANKS))
    valid_from = Day("giữ chức vụ từ ngày")
    ended_on = Day("thôi giữ từ ngày")

    life = Life(valid_from, ended_on)


stays = Stays("stays")
leaderships = Leaderships("leaderships")
