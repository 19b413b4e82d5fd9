"""The register of what enterprises are supported with, as figures know it."""

from dataclasses import dataclass
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Cause:
    """What is supported and by which programme; whom, by what they are or, where the decision names it, by the name of
    the enterprise, and how many they are."""

    title: str
    programme: str = ""
    whom: str = ""
    enterprises: int | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "title": one_line(self.title),
            "programme": one_line(self.programme),
            "whom": one_line(self.whom),
            "enterprises": self.enterprises,
        }


class EnterpriseGrants(Register):
    """Hỗ trợ doanh nghiệp"""

    purpose = Text("nội dung hỗ trợ")
    programme = Text("chương trình, chính sách")
    decided_on = Day("ngày quyết định")
    amount = Number("số tiền (đồng)")
    enterprises = Number("số doanh nghiệp")
    revoked_on = Day("ngày hủy")


enterprise_grants = EnterpriseGrants("enterprise_grants")
