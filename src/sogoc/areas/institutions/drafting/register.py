"""The register of legal documents that departments draft, as figures know it, and the words that it is told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Flag, Register, Text


class DraftKind(StrEnum):
    """Who issues it (law 80/2015/QH13, article 4; law 64/2025/QH15 as amended by law 87/2025/QH15)."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    CHAIRMAN_DECISION = "chairman_decision"


class Purpose(StrEnum):
    """What it does to the law that stands."""

    NEW = "new"
    AMEND = "amend"
    REPLACE = "replace"
    ABOLISH = "abolish"


class ChangeKind(StrEnum):
    """What happens to a step besides being done."""

    RETURNED = "returned"
    EXTENDED = "extended"


class Answer(StrEnum):
    WANTING = ""
    AGREED = "agreed"
    REMARKS = "remarks"
    DISAGREED = "disagreed"


KINDS = {
    DraftKind.RESOLUTION: "nghị quyết của Hội đồng nhân dân tỉnh",
    DraftKind.DECISION: "quyết định của Ủy ban nhân dân tỉnh",
    DraftKind.CHAIRMAN_DECISION: "quyết định của Chủ tịch Ủy ban nhân dân tỉnh",
}
PURPOSES = {
    Purpose.NEW: "ban hành mới",
    Purpose.AMEND: "sửa đổi, bổ sung",
    Purpose.REPLACE: "thay thế",
    Purpose.ABOLISH: "bãi bỏ",
}
CHANGES = {ChangeKind.RETURNED: "trả lại", ChangeKind.EXTENDED: "gia hạn"}
ANSWERS = {
    Answer.WANTING: "chưa trả lời",
    Answer.AGREED: "thống nhất",
    Answer.REMARKS: "thống nhất, có góp ý",
    Answer.DISAGREED: "không thống nhất",
}
GIVEN_ANSWERS = {key: name for key, name in ANSWERS.items() if key}
EVERY_WORD = (KINDS, PURPOSES, CHANGES, ANSWERS)


def one_line(words: str) -> str:
    return " ".join(words.split())


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class LegalDocuments(Register):
    """Văn bản quy phạm pháp luật do cơ quan tham mưu"""

    document = Text("tên văn bản")
    unit = Text("phòng, đơn vị chủ trì")
    kind = Text("hình thức", words=_words(KINDS))
    purpose = Text("để", words=_words(PURPOSES))
    proposed_on = Day("ngày đề nghị")
    began_on = Day("ngày bắt đầu soạn thảo")
    drafted_on = Day("ngày soạn thảo xong")
    submitted_on = Day("ngày trình")
    due_on = Day("hạn ban hành")
    issued_on = Day("ngày ban hành")
    on_schedule = Flag("ban hành đúng tiến độ")
    by_procedure = Flag("ban hành đúng quy trình, thủ tục")
    dropped_on = Day("ngày thôi soạn thảo")


legal_documents = LegalDocuments("legal_documents")
