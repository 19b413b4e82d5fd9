"""The register of feedback, as figures know it, and the words and terms that feedback and questions are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.budgets import Budget
from sogoc.kernel.in_force import in_force
from sogoc.kernel.vietnamese import day as written
from sogoc.measures.language import Day, Flag, Life, Register, Text


class Channel(StrEnum):
    """The way by which a citizen's word came in."""

    NATIONAL_PORTAL = "national_portal"
    PROVINCE_PORTAL = "province_portal"
    DIRECT = "direct"
    POSTAL = "postal"
    PHONE = "phone"
    EMAIL = "email"


class About(StrEnum):
    """What it is about (decree 20/2008, articles 5 and 9): how somebody behaved, or what a rule says."""

    UNTOLD = ""
    BEHAVIOUR = "behaviour"
    REGULATION = "regulation"


class Outcome(StrEnum):
    OPEN = ""
    ANSWERED = "answered"
    DECLINED = "declined"
    FORWARDED = "forwarded"


class ResultKind(StrEnum):
    """What came of it: the three forms of the decree for a rule, and those for a behaviour."""

    NONE = ""
    AMEND = "amend"
    PROPOSE = "propose"
    ISSUE = "issue"
    REMEDY = "remedy"
    EXPLAIN = "explain"


CHANNELS = {
    Channel.NATIONAL_PORTAL: "Cổng Dịch vụ công quốc gia",
    Channel.PROVINCE_PORTAL: "Cổng dịch vụ công của tỉnh",
    Channel.DIRECT: "trực tiếp",
    Channel.POSTAL: "bưu chính",
    Channel.PHONE: "điện thoại",
    Channel.EMAIL: "thư điện tử",
}
ABOUT = {
    About.UNTOLD: "chưa phân loại",
    About.BEHAVIOUR: "hành vi hành chính",
    About.REGULATION: "quy định hành chính",
}
OUTCOMES = {
    Outcome.OPEN: "đang xử lý",
    Outcome.ANSWERED: "đã trả lời",
    Outcome.DECLINED: "từ chối tiếp nhận",
    Outcome.FORWARDED: "chuyển cơ quan khác",
}
RESULTS = {
    ResultKind.NONE: "chưa có kết quả",
    ResultKind.AMEND: "sửa đổi, bổ sung, thay thế hoặc bãi bỏ quy định",
    ResultKind.PROPOSE: "kiến nghị cơ quan có thẩm quyền",
    ResultKind.ISSUE: "ban hành quy định mới",
    ResultKind.REMEDY: "chấn chỉnh, khắc phục",
    ResultKind.EXPLAIN: "giải thích, hướng dẫn",
}
EVERY_WORD = (CHANNELS, ABOUT, OUTCOMES, RESULTS)


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody says, and which procedure or dossier it is about. `code` is that of the system through which it
    came; what comes in here is given one."""

    text: str
    channel: Channel
    code: str = ""
    procedure_code: str = ""
    dossier_code: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """Where it stands in a record."""
        return {
            "text": self.text.strip(),
            "channel": str(self.channel),
            "procedure_code": one_line(self.procedure_code).upper(),
            "dossier_code": one_line(self.dossier_code).upper(),
        }


@dataclass(frozen=True, slots=True)
class Person:
    """Who says it. `key` names them as an actor where they are known here, and makes what they sent their own."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    key: str = ""

    @property
    def told(self) -> dict[str, str]:
        """What is kept apart; nothing where nobody said who they are."""
        told = {
            "name": one_line(self.name),
            "phone": one_line(self.phone),
            "email": self.email.strip(),
            "address": one_line(self.address),
        }
        return told if any(told.values()) else {}


@cache
def _terms() -> list[Mapping[str, Any]]:
    path = Path(__file__).parent / "data" / "deadlines.yaml"
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class Term:
    """How long a step may take, and where that stands."""

    limit: Budget
    source: str

    @classmethod
    def on(cls, step: str, day: date) -> "Term | None":
        """For what begins on that day; None where no law is known."""
        for row in _terms():
            if row["step"] == step and in_force(day, row["from"], row["until"]):
                return cls(Budget.parse(row["limit"]), row["source"])
        return None


UNKNOWN_TERM = "chưa định"


def due_in_words(day: date | None) -> str:
    return written(day) if day else UNKNOWN_TERM


class Feedback(Register):
    """Phản ánh, kiến nghị về thủ tục hành chính"""

    code = Text("mã phản ánh")
    received_on = Day("ngày tiếp nhận")
    channel = Text("cách gửi", words={str(key): name for key, name in CHANNELS.items()})
    about = Text("nội dung về", words={str(key): name for key, name in ABOUT.items()})
    procedure_code = Text("mã thủ tục")
    dossier_code = Text("mã hồ sơ")
    answer_due_on = Day("hạn trả lời")
    concluded_on = Day("ngày xử lý xong")
    outcome = Text("kết quả", words={str(key): name for key, name in OUTCOMES.items()})
    result_kind = Text("hình thức xử lý", words={str(key): name for key, name in RESULTS.items()})
    on_time = Flag("đúng hạn")
    published_on = Day("ngày công khai")
    published_on_time = Flag("công khai đúng hạn")
    rated_on = Day("ngày đánh giá")
    satisfied = Flag("hài lòng")


class FeedbackPostings(Register):
    """Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị"""

    place = Text("nơi niêm yết")
    address = Text("địa chỉ được niêm yết")
    valid_from = Day("niêm yết từ ngày")
    ended_on = Day("gỡ từ ngày")

    life = Life(valid_from, ended_on)


feedback = Feedback("feedback")
feedback_postings = FeedbackPostings("feedback_postings")
