"""The register of surveys, as figures know it, and the words that surveys are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Flag, Number, Register, Text


class Mode(StrEnum):
    """How a survey asks."""

    ONLINE = "online"
    PAPER = "paper"
    MIXED = "mixed"


class Way(StrEnum):
    """How one answer came."""

    ONLINE = "online"
    KIOSK = "kiosk"
    PAPER = "paper"


class QuestionKind(StrEnum):
    CHOICE = "choice"
    SCALE = "scale"
    TEXT = "text"


MODES = {Mode.ONLINE: "trực tuyến", Mode.PAPER: "phát phiếu", Mode.MIXED: "kết hợp"}
WAYS = {Way.ONLINE: "trực tuyến", Way.KIOSK: "máy tại quầy", Way.PAPER: "phiếu giấy"}
KINDS = {
    QuestionKind.CHOICE: "chọn một",
    QuestionKind.SCALE: "thang mức độ",
    QuestionKind.TEXT: "trả lời bằng lời",
}
SLICES = {"": "toàn bộ", "division": "đơn vị giải quyết", "procedure": "thủ tục"}
"""By what a result is told apart."""
EVERY_WORD = (MODES, WAYS, KINDS, SLICES)

LEAST_TOGETHER = 5
"""In no smaller group is an answer told of, nor does a token say where it belongs: in a group of one everybody knows
who answered."""
MOST_QUESTIONS, MOST_OPTIONS, MOST_WORDS = 60, 12, 2_000

Answers = Mapping[str, Any]
"""By the number of a question, the number of the option that was chosen, or words: {"1": 5, "2": "Nhanh"}. What was
not answered is not in it."""


@dataclass(frozen=True, slots=True)
class OptionTold:
    """`satisfied` is blank where an option says nothing of it: “không có ý kiến”."""

    text: str
    satisfied: bool | None = None


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """What is asked. `shown_if` is a question before it and one of its options, by their numbers; `measures` says that
    by this one an answer is content or is not."""

    text: str
    kind: QuestionKind
    options: tuple[OptionTold, ...] = ()
    required: bool = True
    measures: bool = False
    shown_if: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class SurveyTold:
    """What is said of a survey before it begins."""

    title: str
    mode: Mode
    first: date
    last: date
    least: int = 30
    """With fewer answers nothing is published."""


@dataclass(frozen=True, slots=True)
class SumsTold:
    """What a document says was found."""

    responses: int
    opinions: int
    satisfied: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A dossier whose applicant is to be asked, and what its answer is told apart by."""

    dossier: str
    procedure_code: str = ""
    procedure: str = ""
    division: str = ""
    """The key of an agency."""


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Surveys(Register):
    """Cuộc khảo sát sự hài lòng của người dân, tổ chức"""

    survey = Text("cuộc khảo sát")
    mode = Text("hình thức", words=_words(MODES))
    closed_on = Day("ngày kết thúc")
    online = Flag("có phiếu trực tuyến")
    on_paper = Flag("có phiếu giấy")
    responses = Number("số phiếu thu về")
    opinions = Number("số phiếu nêu mức hài lòng")
    satisfied = Number("số phiếu hài lòng")


surveys = Surveys("surveys")
