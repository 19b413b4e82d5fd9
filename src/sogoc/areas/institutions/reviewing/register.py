"""The registers of campaigns and of the legal texts looked at in them, as figures know them, and the words that they
are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class CampaignKind(StrEnum):
    """What legal texts are looked at for."""

    REVIEW = "review"
    CHECK = "check"
    SYSTEMATISE = "systematise"


class Result(StrEnum):
    """What came of it; which of them may come of what is dated (`data/results.yaml`)."""

    OPEN = ""
    KEEP = "keep"
    AMEND = "amend"
    REPLACE = "replace"
    REPEAL = "repeal"
    ANEW = "anew"
    LAWFUL = "lawful"
    CORRECT = "correct"
    SUSPEND = "suspend"
    IN_FORCE = "in_force"
    EXPIRED = "expired"
    EXPIRED_IN_PART = "expired_in_part"


CAMPAIGN_KINDS = {
    CampaignKind.REVIEW: "rà soát",
    CampaignKind.CHECK: "kiểm tra, xử lý",
    CampaignKind.SYSTEMATISE: "hệ thống hóa",
}
RESULTS = {
    Result.OPEN: "chưa có kết quả",
    Result.KEEP: "giữ nguyên",
    Result.AMEND: "sửa đổi, bổ sung",
    Result.REPLACE: "thay thế",
    Result.REPEAL: "bãi bỏ",
    Result.ANEW: "ban hành văn bản mới",
    Result.LAWFUL: "đúng pháp luật",
    Result.CORRECT: "đính chính",
    Result.SUSPEND: "đình chỉ thi hành",
    Result.IN_FORCE: "còn hiệu lực",
    Result.EXPIRED: "hết hiệu lực toàn bộ",
    Result.EXPIRED_IN_PART: "hết hiệu lực một phần",
}
TOLD_RESULTS = {key: name for key, name in RESULTS.items() if key}
EVERY_WORD = (CAMPAIGN_KINDS, RESULTS)


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class LegalText:
    """What is looked at: named by its number where it is known, always by what it is about."""

    title: str
    number: str = ""
    issuer: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """Where it stands in a record."""
        return {name: one_line(getattr(self, name)) for name in ("title", "number", "issuer")}


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class ReviewCampaigns(Register):
    """Đợt rà soát, kiểm tra, hệ thống hóa văn bản quy phạm pháp luật"""

    number = Text("số, ký hiệu kế hoạch")
    issued_on = Day("ngày ban hành kế hoạch")
    kind = Text("việc", words=_words(CAMPAIGN_KINDS))
    year = Number("của năm")


class ReviewedTexts(Register):
    """Văn bản quy phạm pháp luật được rà soát, kiểm tra, hệ thống hóa"""

    text = Text("văn bản")
    kind = Text("việc", words=_words(CAMPAIGN_KINDS))
    year = Number("của năm")
    unit = Text("phòng, đơn vị")
    listed_on = Day("ngày đưa vào danh mục")
    reviewed_on = Day("ngày xem xét")
    result = Text("kết quả", words=_words(RESULTS))
    recommended_on = Day("ngày kiến nghị")
    settled_on = Day("ngày xử lý xong")
    dropped_on = Day("ngày đưa ra khỏi danh mục")


review_campaigns = ReviewCampaigns("review_campaigns")
reviewed_texts = ReviewedTexts("reviewed_texts")
