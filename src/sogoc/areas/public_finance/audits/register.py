"""The register of what audits and inspections of money recommend, as figures know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Auditor(StrEnum):
    """Who recommends: the State Audit, an inspectorate, or who checks the accounts."""

    STATE_AUDIT = "state_audit"
    INSPECTORATE = "inspectorate"
    CHECK = "check"


class Remedy(StrEnum):
    """What is recommended: money brought back, spent less or booked otherwise, or something that is no money."""

    REPAY = "repay"
    REDUCE = "reduce"
    BOOK = "book"
    RULES = "rules"
    PEOPLE = "people"
    OTHER = "other"


AUDITORS = {
    Auditor.STATE_AUDIT: "kiểm toán nhà nước",
    Auditor.INSPECTORATE: "thanh tra",
    Auditor.CHECK: "kiểm tra tài chính, quyết toán",
}
REMEDIES = {
    Remedy.REPAY: "thu hồi, nộp ngân sách",
    Remedy.REDUCE: "giảm dự toán, giảm thanh toán",
    Remedy.BOOK: "xử lý tài chính khác",
    Remedy.RULES: "sửa đổi cơ chế, quy chế",
    Remedy.PEOPLE: "kiểm điểm trách nhiệm",
    Remedy.OTHER: "chấn chỉnh khác",
}
OF_MONEY = (Remedy.REPAY, Remedy.REDUCE, Remedy.BOOK)
EVERY_WORD = (AUDITORS, REMEDIES)


@dataclass(frozen=True, slots=True)
class Recommended:
    """What is recommended, by whom, and until when it shall be done."""

    content: str
    auditor: Auditor
    remedy: Remedy
    due_on: date | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "content": " ".join(self.content.split()),
            "auditor": self.auditor.value,
            "remedy": self.remedy.value,
            "due_on": self.due_on,
        }


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class AuditRecommendations(Register):
    """Kiến nghị sau kiểm toán, thanh tra, kiểm tra tài chính"""

    content = Text("nội dung kiến nghị")
    auditor = Text("cơ quan kiến nghị", words=_words(AUDITORS))
    remedy = Text("loại kiến nghị", words=_words(REMEDIES))
    recommended_on = Day("ngày kiến nghị")
    due_on = Day("thời hạn thực hiện")
    amount = Number("số tiền kiến nghị (đồng)")
    resolved_on = Day("ngày thực hiện xong")
    recovered = Number("số tiền đã thực hiện (đồng)")
    withdrawn_on = Day("ngày rút")


audit_recommendations = AuditRecommendations("audit_recommendations")
