"""The registers of receptions, complaints and denunciations, reports and declarations, as figures know them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force
from sogoc.measures.language import Day, Flag, Number, Register, Text


class ReceptionKind(StrEnum):
    """Who receives citizens, and whether the day was announced."""

    LEADER = "leader"
    REGULAR = "regular"
    UNSCHEDULED = "unscheduled"


class GrievanceKind(StrEnum):
    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"


class Outcome(StrEnum):
    """How it ended."""

    OPEN = ""
    SETTLED = "settled"
    TRANSFERRED = "transferred"
    NOT_ACCEPTED = "not_accepted"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


class ReportKind(StrEnum):
    CORRUPTION = "corruption"
    GRIEVANCES = "grievances"
    ASSETS = "assets"


class AssetKind(StrEnum):
    """On which occasion income and assets are declared (law 36/2018, article 36)."""

    FIRST = "first"
    ADDED = "added"
    ANNUAL = "annual"
    APPOINTMENT = "appointment"


RECEPTION_KINDS = {
    ReceptionKind.LEADER: "lãnh đạo tiếp định kỳ",
    ReceptionKind.REGULAR: "tiếp thường xuyên",
    ReceptionKind.UNSCHEDULED: "tiếp đột xuất",
}
GRIEVANCE_KINDS = {GrievanceKind.COMPLAINT: "khiếu nại", GrievanceKind.DENUNCIATION: "tố cáo"}
OUTCOMES = {
    Outcome.OPEN: "chưa xong",
    Outcome.SETTLED: "đã giải quyết",
    Outcome.TRANSFERRED: "chuyển cơ quan có thẩm quyền",
    Outcome.NOT_ACCEPTED: "không thụ lý",
    Outcome.WITHDRAWN: "người gửi rút đơn",
    Outcome.DUPLICATE: "trùng đơn, ghi nhầm",
}
TOLD_OUTCOMES = {key: name for key, name in OUTCOMES.items() if key}
REPORT_KINDS = {
    ReportKind.CORRUPTION: "phòng, chống tham nhũng",
    ReportKind.GRIEVANCES: "tiếp công dân, giải quyết khiếu nại, tố cáo",
    ReportKind.ASSETS: "kiểm soát tài sản, thu nhập",
}
ASSET_KINDS = {
    AssetKind.FIRST: "kê khai lần đầu",
    AssetKind.ADDED: "kê khai bổ sung",
    AssetKind.ANNUAL: "kê khai hằng năm",
    AssetKind.APPOINTMENT: "kê khai phục vụ công tác cán bộ",
}
EVERY_WORD = (RECEPTION_KINDS, GRIEVANCE_KINDS, OUTCOMES, REPORT_KINDS, ASSET_KINDS)
MOST_AT_ONCE = 9999


def one_line(words: str) -> str:
    return " ".join(words.split())


# ── what the law gives time for ────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Term:
    """So many days from its acceptance; so many more each time it is put off, so many times."""

    days: int
    more: int
    times: int


@cache
def _terms() -> list[dict[str, Any]]:
    path = Path(__file__).parent / "data" / "terms.yaml"
    told: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def term_on(kind: str, day: date) -> Term | None:
    """That of the day of its acceptance; none is known from before."""
    for row in _terms():
        if row["key"] == kind and in_force(day, row["from"], row["until"]):
            return Term(row["days"], row["more"], row["times"])
    return None


# ── what acts are told ─────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Declared:
    """How many had to declare what they own, did, and whose declaration was made public."""

    obliged: int
    declared: int
    disclosed: int = 0


# ── the registers ──────────────────────────────────────────────────────────
def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Receptions(Register):
    """Buổi tiếp công dân"""

    kind = Text("hình thức tiếp", words=_words(RECEPTION_KINDS))
    held_on = Day("ngày tiếp")
    visits = Number("lượt")
    people = Number("số người")
    groups = Number("đoàn đông người")


class Grievances(Register):
    """Đơn khiếu nại, tố cáo"""

    mark = Text("số trong sổ")
    kind = Text("loại đơn", words=_words(GRIEVANCE_KINDS))
    received_on = Day("ngày nhận")
    accepted_on = Day("ngày thụ lý")
    due_on = Day("hạn giải quyết")
    settled_on = Day("ngày xong")
    outcome = Text("kết quả", words=_words(OUTCOMES))
    on_time = Flag("đúng hạn")


class IntegrityReports(Register):
    """Báo cáo phòng, chống tham nhũng, tiếp công dân"""

    number = Text("số, ký hiệu")
    kind = Text("báo cáo về", words=_words(REPORT_KINDS))
    due_on = Day("hạn gửi")
    sent_on = Day("ngày gửi")
    on_time = Flag("đúng hạn")


class AssetDeclarations(Register):
    """Kê khai tài sản, thu nhập"""

    kind = Text("lần kê khai", words=_words(ASSET_KINDS))
    year = Number("của năm")
    obliged = Number("số người phải kê khai")
    declared = Number("số người đã kê khai")
    disclosed = Number("số bản đã công khai")


receptions = Receptions("receptions")
grievances = Grievances("grievances")
integrity_reports = IntegrityReports("integrity_reports")
asset_declarations = AssetDeclarations("asset_declarations")
