"""The register of dossiers, as figures know it, and the words that a dossier is told in."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.kernel.budgets import Budget
from sogoc.measures.language import Day, Flag, Life, Register, Text


class Channel(StrEnum):
    """The way by which a dossier came in."""

    DIRECT = "direct"
    POSTAL = "postal"
    PROVINCE_PORTAL = "province_portal"
    MINISTRY_GATEWAY = "ministry_gateway"


class Outcome(StrEnum):
    OPEN = ""
    SETTLED = "settled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"


class Delivery(StrEnum):
    """How the result was handed over."""

    UNTOLD = ""
    DIRECT = "direct"
    POSTAL = "postal"
    ONLINE = "online"


class Cause(StrEnum):
    """Why the time of a dossier does not run."""

    SUPPLEMENT = "supplement"
    FEE = "fee"
    OPINION = "opinion"


class Ending(StrEnum):
    """How a turn of a step ended."""

    OPEN = ""
    DONE = "done"
    RETURNED = "returned"
    TRANSFERRED = "transferred"
    DROPPED = "dropped"


class PaperForm(StrEnum):
    """What was handed in of a paper."""

    ORIGINAL = "original"
    CERTIFIED = "certified"
    COPY = "copy"
    ELECTRONIC = "electronic"


CHANNELS = {
    Channel.DIRECT: "trực tiếp",
    Channel.POSTAL: "bưu chính công ích",
    Channel.PROVINCE_PORTAL: "Cổng dịch vụ công của tỉnh",
    Channel.MINISTRY_GATEWAY: "một cửa quốc gia của bộ",
}
OUTCOMES = {
    Outcome.OPEN: "đang giải quyết",
    Outcome.SETTLED: "giải quyết xong",
    Outcome.REFUSED: "từ chối giải quyết",
    Outcome.WITHDRAWN: "rút theo yêu cầu",
    Outcome.STOPPED: "dừng giải quyết theo đề nghị",
}
DELIVERIES = {
    Delivery.UNTOLD: "chưa trả kết quả",
    Delivery.DIRECT: "trực tiếp",
    Delivery.POSTAL: "bưu chính công ích",
    Delivery.ONLINE: "trực tuyến",
}
CAUSES = {
    Cause.SUPPLEMENT: "chờ bổ sung hồ sơ",
    Cause.FEE: "chờ thực hiện nghĩa vụ tài chính",
    Cause.OPINION: "chờ ý kiến cơ quan khác",
}
ENDINGS = {
    Ending.OPEN: "chưa xong",
    Ending.DONE: "xong",
    Ending.RETURNED: "trả lại bước trước",
    Ending.TRANSFERRED: "chuyển người khác",
    Ending.DROPPED: "thôi xử lý",
}
PAPER_FORMS = {
    PaperForm.ORIGINAL: "bản chính",
    PaperForm.CERTIFIED: "bản sao chứng thực",
    PaperForm.COPY: "bản sao",
    PaperForm.ELECTRONIC: "bản điện tử",
}


class Satisfaction(StrEnum):
    """How whoever applied found the handling, in the five steps of the index of satisfaction (law.md 2.6)."""

    VERY_SATISFIED = "very_satisfied"
    SATISFIED = "satisfied"
    NEUTRAL = "neutral"
    UNSATISFIED = "unsatisfied"
    VERY_UNSATISFIED = "very_unsatisfied"


SATISFACTIONS = {
    Satisfaction.VERY_SATISFIED: "rất hài lòng",
    Satisfaction.SATISFIED: "hài lòng",
    Satisfaction.NEUTRAL: "bình thường",
    Satisfaction.UNSATISFIED: "không hài lòng",
    Satisfaction.VERY_UNSATISFIED: "rất không hài lòng",
}
CONTENT = frozenset({Satisfaction.VERY_SATISFIED, Satisfaction.SATISFIED})
"""Those whom the index counts as satisfied."""
ONLINE = frozenset({Channel.PROVINCE_PORTAL, Channel.MINISTRY_GATEWAY})


class Status(IntEnum):
    """As the one-stop systems number them among one another."""

    REGISTERED = 1
    RECEIVED = 2
    DECLINED = 3
    IN_HAND = 4
    SUPPLEMENT_ASKED = 5
    FEE_ASKED = 6
    WITHDRAWN = 7
    STOPPED = 8
    SETTLED = 9
    RETURNED = 10


STATUSES = {
    Status.REGISTERED: "mới đăng ký",
    Status.RECEIVED: "được tiếp nhận",
    Status.DECLINED: "không được tiếp nhận",
    Status.IN_HAND: "đang xử lý",
    Status.SUPPLEMENT_ASKED: "yêu cầu bổ sung giấy tờ",
    Status.FEE_ASKED: "yêu cầu thực hiện nghĩa vụ tài chính",
    Status.WITHDRAWN: "công dân yêu cầu rút hồ sơ",
    Status.STOPPED: "dừng xử lý",
    Status.SETTLED: "đã xử lý xong",
    Status.RETURNED: "đã trả kết quả",
}
EVERY_WORD = (CHANNELS, LEVELS, OUTCOMES, DELIVERIES, CAUSES, ENDINGS, STATUSES, SATISFACTIONS, PAPER_FORMS)


@dataclass(frozen=True, slots=True)
class Application:
    """What the receipt of a dossier says. No name and no address: whose it is the one-stop software knows."""

    code: str
    """Blank where the system is to give it."""
    procedure_code: str
    procedure: str
    field: str
    channel: Channel
    limit: Budget
    level: Level = Level.OFFLINE

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> "Application":
        """As a form or a sheet tells it, among whatever else it tells."""
        told = {one.name: facts[one.name] for one in fields(cls)}
        return cls(**told | {"channel": Channel(told["channel"]), "level": Level(told["level"] or "")})

    @property
    def columns(self) -> dict[str, str]:
        """Where it stands in a dossier."""
        return {
            "code": self.code,
            "procedure_code": self.procedure_code,
            "procedure": " ".join(self.procedure.split()),
            "field": " ".join(self.field.split()),
            "channel": str(self.channel),
            "level": str(self.level),
            "limit": self.limit.key,
        }


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One paper as it was handed in."""

    name: str
    form: PaperForm = PaperForm.ORIGINAL
    number: int = 1
    reused: bool = False
    digitised: bool = False
    signed: bool = False

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a component; that it is digitised stands there as a moment."""
        name = " ".join(self.name.split())
        return {"name": name, "form": str(self.form), "number": self.number, "reused": self.reused}


@dataclass(frozen=True, slots=True)
class Moments:
    """When things happened to a dossier, where that was told wrongly; what is not named stays."""

    received: datetime | None = None
    concluded: datetime | None = None
    returned: datetime | None = None


class Dossiers(Register):
    """Hồ sơ thủ tục hành chính"""

    code = Text("mã hồ sơ")
    procedure_code = Text("mã thủ tục")
    procedure = Text("thủ tục")
    field = Text("lĩnh vực")
    channel = Text("cách nộp", words={str(key): name for key, name in CHANNELS.items()})
    level = Text("cung cấp trực tuyến", words={str(key): name for key, name in LEVELS.items()})
    received_on = Day("ngày tiếp nhận")
    due_on = Day("ngày hẹn trả")
    concluded_on = Day("ngày giải quyết xong")
    outcome = Text("kết quả", words={str(key): name for key, name in OUTCOMES.items()})
    apologised_on = Day("ngày gửi thư xin lỗi")
    returned_on = Day("ngày trả kết quả")
    delivery = Text("cách trả kết quả", words={str(key): name for key, name in DELIVERIES.items()})
    ended_on = Day("ngày kết thúc")
    on_time = Flag("đúng hạn")
    early = Flag("trước hạn")
    accepted_in_time = Flag("tiếp nhận trong 8 giờ làm việc")
    digitised = Flag("mọi thành phần đã số hóa")

    # Nothing happens to a dossier before it is received or after its result was handed over.
    life = Life(received_on, ended_on, days=(apologised_on, returned_on), closing=(concluded_on,))


dossiers = Dossiers("dossiers")


class Ratings(Register):
    """Đánh giá của người nộp hồ sơ"""

    dossier_code = Text("mã hồ sơ, khi hồ sơ đã kết thúc")
    procedure_code = Text("mã thủ tục")
    rated_on = Day("ngày đánh giá")
    satisfaction = Text("mức hài lòng", words={str(key): name for key, name in SATISFACTIONS.items()})
    satisfied = Flag("hài lòng hoặc rất hài lòng")


ratings = Ratings("ratings")
