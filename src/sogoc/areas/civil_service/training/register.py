"""The registers of training and of rank examinations, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class TrainingKind(StrEnum):
    """What somebody learns: the kinds of 101/2017/NĐ-CP, as the reports of departments name them."""

    POLITICAL_ADVANCED = "political_advanced"
    POLITICAL_INTERMEDIATE = "political_intermediate"
    STATE_MANAGEMENT = "state_management"
    TITLE_STANDARD = "title_standard"
    LEADERSHIP = "leadership"
    SKILLS = "skills"
    IT = "it"
    LANGUAGE = "language"
    ACADEMIC = "academic"
    OTHER = "other"


class Outcome(StrEnum):
    """How a course ended for somebody."""

    OPEN = ""
    COMPLETED = "completed"
    LEFT = "left"


class ExamKind(StrEnum):
    """For what somebody is examined: civil servants rise in rank, public employees are promoted in their title."""

    RANK = "rank"
    TITLE = "title"


class ExamResult(StrEnum):
    OPEN = ""
    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"


KINDS = {
    TrainingKind.POLITICAL_ADVANCED: "cao cấp lý luận chính trị",
    TrainingKind.POLITICAL_INTERMEDIATE: "trung cấp lý luận chính trị",
    TrainingKind.STATE_MANAGEMENT: "quản lý nhà nước theo ngạch",
    TrainingKind.TITLE_STANDARD: "tiêu chuẩn chức danh nghề nghiệp",
    TrainingKind.LEADERSHIP: "lãnh đạo, quản lý",
    TrainingKind.SKILLS: "theo vị trí việc làm, kỹ năng nghiệp vụ",
    TrainingKind.IT: "công nghệ thông tin, chuyển đổi số",
    TrainingKind.LANGUAGE: "ngoại ngữ, tiếng dân tộc",
    TrainingKind.ACADEMIC: "đào tạo trình độ đại học, sau đại học",
    TrainingKind.OTHER: "khác, chưa tách loại",
}
OUTCOMES = {
    Outcome.OPEN: "đang học",
    Outcome.COMPLETED: "hoàn thành",
    Outcome.LEFT: "thôi học",
}
EXAM_KINDS = {
    ExamKind.RANK: "thi nâng ngạch công chức",
    ExamKind.TITLE: "thăng hạng viên chức",
}
EXAM_RESULTS = {
    ExamResult.OPEN: "chờ kết quả",
    ExamResult.PASSED: "trúng tuyển",
    ExamResult.FAILED: "không trúng tuyển",
    ExamResult.ABSENT: "không dự thi",
}
TOLD_OUTCOMES = {key: name for key, name in OUTCOMES.items() if key}
TOLD_RESULTS = {key: name for key, name in EXAM_RESULTS.items() if key}
EVERY_WORD = (KINDS, OUTCOMES, EXAM_KINDS, EXAM_RESULTS)
MOST_PEOPLE = 9999


def one_line(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Course:
    """What is learnt, and where."""

    title: str
    kind: TrainingKind
    place: str = ""

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {"title": one_line(self.title), "kind": self.kind.value, "place": one_line(self.place)}


@dataclass(frozen=True, slots=True)
class Exam:
    """For which rank or title, in the examination of which year."""

    kind: ExamKind
    title: str
    year: int

    @property
    def columns(self) -> dict[str, Any]:
        return {"kind": self.kind.value, "title": one_line(self.title), "year": self.year}


@dataclass(frozen=True, slots=True)
class Aim:
    """How many people, and classes, of one kind in a year."""

    year: int
    kind: TrainingKind
    people: int
    classes: int = 0


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class TrainingPlans(Register):
    """Kế hoạch đào tạo, bồi dưỡng"""

    kind = Text("nội dung", words=_words(KINDS))
    year = Number("của năm")
    people = Number("số người")
    classes = Number("số lớp")


class TrainingClasses(Register):
    """Lớp đào tạo, bồi dưỡng do cơ quan tổ chức"""

    training_class = Text("tên lớp")
    kind = Text("nội dung", words=_words(KINDS))
    approved_on = Day("ngày phê duyệt")
    opened_on = Day("ngày khai giảng")
    finished_on = Day("ngày bế giảng")
    people = Number("số người học")
    cancelled_on = Day("ngày hủy")


class Trainings(Register):
    """Người được cử đi đào tạo, bồi dưỡng"""

    course = Text("khóa học")
    who = Text("người học")
    person = Text("mã người học")
    kind = Text("nội dung", words=_words(KINDS))
    sent_on = Day("học từ ngày")
    ended_on = Day("học xong, thôi học ngày")
    outcome = Text("kết quả", words=_words(OUTCOMES))
    withdrawn_on = Day("ngày rút")


class RankExams(Register):
    """Người dự thi nâng ngạch, xét thăng hạng"""

    exam = Text("ngạch, hạng dự thi")
    who = Text("người dự thi")
    person = Text("mã người dự thi")
    kind = Text("loại", words=_words(EXAM_KINDS))
    year = Number("kỳ thi của năm")
    sent_on = Day("ngày cử")
    result = Text("kết quả", words=_words(EXAM_RESULTS))
    result_on = Day("ngày có kết quả")
    withdrawn_on = Day("ngày rút")


training_plans = TrainingPlans("training_plans")
training_classes = TrainingClasses("training_classes")
trainings = Trainings("trainings")
rank_exams = RankExams("rank_exams")
