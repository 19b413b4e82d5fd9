"""The registers of the catalogue, as figures know them, and the words that a procedure is told in."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from sogoc.kernel.budgets import Budget
from sogoc.measures.language import Day, Flag, Life, Number, Register, Text


class Change(StrEnum):
    """What its decision did with a version."""

    NEW = "new"
    AMENDED = "amended"
    REPLACED = "replaced"
    ABOLISHED = "abolished"


class Origin(StrEnum):
    """Who proposed its publication: the department that keeps it, or others for whom it receives dossiers."""

    PROPOSED = "proposed"
    RECEIVED_ONLY = "received_only"


class Place(StrEnum):
    """Where its dossiers are handled."""

    AGENCY = "agency"
    SUBORDINATE = "subordinate"


class Joint(StrEnum):
    """Whether others have a hand in it: of the same level of government, or of other levels."""

    NONE = "none"
    SAME_LEVEL = "same_level"
    ACROSS_LEVELS = "across_levels"


class Level(StrEnum):
    """How far a procedure is offered online. Levels 3 and 4 were later called partial and full."""

    OFFLINE = ""
    LEVEL_3 = "level_3"
    LEVEL_4 = "level_4"
    PARTIAL = "partial"
    FULL = "full"


class NationalPortal(StrEnum):
    """How far it has come to the national portal. Untold: nobody has said."""

    UNTOLD = ""
    INTEGRATED = "integrated"
    IN_PROGRESS = "in_progress"
    IMPOSSIBLE = "impossible"


CHANGES = {
    Change.NEW: "công bố mới",
    Change.AMENDED: "sửa đổi, bổ sung",
    Change.REPLACED: "thay thế",
    Change.ABOLISHED: "bãi bỏ",
}
ORIGINS = {
    Origin.PROPOSED: "do cơ quan tham mưu công bố",
    Origin.RECEIVED_ONLY: "chỉ tiếp nhận và giải quyết",
}
PLACES = {Place.AGENCY: "tại cơ quan", Place.SUBORDINATE: "tại đơn vị trực thuộc"}
JOINTS = {
    Joint.NONE: "không liên thông",
    Joint.SAME_LEVEL: "liên thông cùng cấp",
    Joint.ACROSS_LEVELS: "liên thông giữa các cấp chính quyền",
}
LEVELS = {
    Level.OFFLINE: "không cung cấp trực tuyến",
    Level.LEVEL_3: "mức độ 3",
    Level.LEVEL_4: "mức độ 4",
    Level.PARTIAL: "một phần",
    Level.FULL: "toàn trình",
}
NATIONAL_PORTALS = {
    NationalPortal.UNTOLD: "chưa rõ",
    NationalPortal.INTEGRATED: "đã tích hợp",
    NationalPortal.IN_PROGRESS: "đang tích hợp",
    NationalPortal.IMPOSSIBLE: "không tích hợp được",
}
EVERY_WORD = (CHANGES, ORIGINS, PLACES, JOINTS, NATIONAL_PORTALS)


CODE, PAPERS = "mã thủ tục", "thành phần hồ sơ"
LIMITS = ("limit_by_law", "limit")


def _tidy(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A paper that a procedure wants: its name, the form that it is written on, how many originals and copies."""

    name: str
    form: str = ""
    originals: int = 1
    copies: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a decision publishes of a procedure (decree 63/2010, article 8)."""

    name: str
    field: str
    limit_by_law: Budget
    limit: Budget
    """As the province has cut it; the same where it has not."""
    level: str = "province"
    origin: Origin = Origin.PROPOSED
    joint: Joint = Joint.NONE
    borderless: bool = False
    fee: int = 0
    fee_told: str = ""
    """How the fee is counted where it is no one sum."""
    sets: int = 1
    applicants: str = ""
    sequence: str = ""
    conditions: str = ""
    result: str = ""
    components: tuple[Component, ...] = ()

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a version."""
        told = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "components"}
        limits = {name: told[name].key for name in LIMITS}
        one_line = {name: _tidy(told[name]) for name in ("name", "field", "fee_told", "applicants", "result")}
        words = {name: told[name].strip() for name in ("sequence", "conditions")}
        choices = {name: str(told[name]) for name in ("origin", "joint")}
        return told | limits | one_line | words | choices | _minutes(self.limit_by_law, self.limit)


def _minutes(by_law: Budget, own: Budget) -> dict[str, int]:
    return {"minutes_by_law": compared(by_law), "minutes_cut": compared(by_law) - compared(own)}


def readable(changes: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Read by people: 5 ngày làm việc, not 5wd."""
    said = {name: changes[name] for name in LIMITS if name in changes}
    limits = {name: [Budget.parse(one).label if one else "" for one in told] for name, told in said.items()}
    return changes | limits


def compared(budget: Budget) -> int:
    """In working minutes, so that ten days can be held against seven working days: a week of the calendar has five of
    those."""
    days = sum(leg.days for leg in budget.legs)
    return sum(leg.minutes for leg in budget.legs) + days * 5 * 8 * 60 // 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How a procedure is offered; what is not told is not so."""

    online: Level = Level.OFFLINE
    onestop: bool = True
    onestop_page: bool = False
    province_portal: bool = False
    national_portal: NationalPortal = NationalPortal.UNTOLD
    impossible_because: str = ""
    online_payment: bool = False
    postal: bool = False
    posted: bool = False

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> "Terms":
        """As a form, a sheet or an earlier offer tells them, among whatever else it tells."""
        told = {one.name: facts[one.name] for one in fields(cls)}
        words = {
            "online": Level(told["online"] or ""),
            "national_portal": NationalPortal(told["national_portal"] or ""),
        }
        return cls(**told | words)

    @property
    def columns(self) -> dict[str, Any]:
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        words = {"online": str(self.online), "national_portal": str(self.national_portal)}
        return told | words | {"impossible_because": _tidy(self.impossible_because)}


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Procedures(Register):
    """Thủ tục hành chính, từng phiên bản"""

    code = Text(CODE)
    procedure = Text("tên thủ tục")
    field = Text("lĩnh vực")
    change = Text("công bố", words=_words(CHANGES))
    valid_from = Day("có hiệu lực từ ngày")
    ended_on = Day("hết hiệu lực từ ngày")
    ended_how = Text("hết hiệu lực vì", words={"": "đang có hiệu lực"} | _words(CHANGES))
    origin = Text("nguồn công bố", words=_words(ORIGINS))
    place = Text("nơi giải quyết", words=_words(PLACES))
    joint = Text("liên thông", words=_words(JOINTS))
    with_fee = Flag("có phí, lệ phí")
    minutes_by_law = Number("thời hạn theo luật, quy ra phút làm việc")
    minutes_cut = Number("thời hạn đã cắt, quy ra phút làm việc")
    process_approved_on = Day("ngày phê duyệt quy trình nội bộ")
    process_digitised_on = Day("ngày điện tử hóa quy trình nội bộ")

    life = Life(valid_from, ended_on)


class Offers(Register):
    """Cách cung cấp thủ tục hành chính, từng thời gian"""

    code = Text(CODE)
    procedure = Text("tên thủ tục")
    valid_from = Day("cung cấp như vậy từ ngày")
    ended_on = Day("không còn như vậy từ ngày")
    online = Text("cung cấp trực tuyến", words=_words(LEVELS))
    onestop = Flag("theo cơ chế một cửa")
    onestop_page = Flag("trên Trang Một cửa điện tử")
    province_portal = Flag("trên Cổng dịch vụ công của tỉnh")
    national_portal = Text("Cổng Dịch vụ công quốc gia", words=_words(NATIONAL_PORTALS))
    online_payment = Flag("thanh toán trực tuyến")
    postal = Flag("qua bưu chính công ích")
    posted = Flag("niêm yết công khai")

    life = Life(valid_from, ended_on)


procedures = Procedures("procedures")
offers = Offers("offers")
