"""The registers of plans and tasks, as figures know them, and the words that they are told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.kernel.reform import ReformField
from sogoc.measures.language import Day, Flag, Life, Number, Register, Text


class PlanKind(StrEnum):
    """What a plan is for: each kind that the reports of departments name."""

    REFORM = "reform"
    INSPECTION = "inspection"
    OUTREACH = "outreach"
    EMULATION = "emulation"
    TRAINING = "training"
    LAW_ENFORCEMENT = "law_enforcement"
    SANCTIONS = "sanctions"
    PROCEDURE_REVIEW = "procedure_review"
    LEGAL_REVIEW = "legal_review"
    COMPETITIVENESS = "competitiveness"
    INDEX = "index"
    SCORING = "scoring"


class SourceKind(StrEnum):
    """Where a task comes from."""

    PLAN = "plan"
    ORDER = "order"
    CONCLUSION = "conclusion"
    FINDING = "finding"
    LETTER = "letter"
    REPORT = "report"
    OWN = "own"


class Index(StrEnum):
    """The index that a group of solutions is to raise."""

    PAR = "par"
    SIPAS = "sipas"
    PAPI = "papi"


class Recurrence(StrEnum):
    """How often a task comes back within its year."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"


class TaskState(StrEnum):
    ASSIGNED = "assigned"
    ACCEPTED = "accepted"
    REPORTED = "reported"
    DONE = "done"
    WITHDRAWN = "withdrawn"


PLAN_KINDS = {
    PlanKind.REFORM: "cải cách hành chính",
    PlanKind.INSPECTION: "kiểm tra cải cách hành chính, công vụ",
    PlanKind.OUTREACH: "tuyên truyền cải cách hành chính",
    PlanKind.EMULATION: "thi đua, khen thưởng",
    PlanKind.TRAINING: "đào tạo, bồi dưỡng",
    PlanKind.LAW_ENFORCEMENT: "theo dõi tình hình thi hành pháp luật",
    PlanKind.SANCTIONS: "quản lý thi hành pháp luật về xử lý vi phạm hành chính",
    PlanKind.PROCEDURE_REVIEW: "rà soát thủ tục hành chính",
    PlanKind.LEGAL_REVIEW: "rà soát văn bản quy phạm pháp luật",
    PlanKind.COMPETITIVENESS: "chỉ số năng lực cạnh tranh cấp tỉnh",
    PlanKind.INDEX: "giải pháp nâng cao các chỉ số",
    PlanKind.SCORING: "chấm điểm chỉ số cải cách hành chính",
}
SOURCES = {
    SourceKind.PLAN: "kế hoạch",
    SourceKind.ORDER: "Ủy ban nhân dân cấp trên giao",
    SourceKind.CONCLUSION: "kết luận cuộc họp",
    SourceKind.FINDING: "kiểm tra",
    SourceKind.LETTER: "văn bản chỉ đạo",
    SourceKind.REPORT: "phương hướng của báo cáo",
    SourceKind.OWN: "tự đề ra",
}
INDICES = {Index.PAR: "PAR INDEX", Index.SIPAS: "SIPAS", Index.PAPI: "PAPI"}
RECURRENCES = {
    Recurrence.MONTHLY: "hằng tháng",
    Recurrence.QUARTERLY: "hằng quý",
    Recurrence.HALF_YEARLY: "sáu tháng một lần",
}
MONTHS_BETWEEN = {Recurrence.MONTHLY: 1, Recurrence.QUARTERLY: 3, Recurrence.HALF_YEARLY: 6}
STATES = {
    TaskState.ASSIGNED: "chờ nhận",
    TaskState.ACCEPTED: "đang thực hiện",
    TaskState.REPORTED: "chờ xác nhận",
    TaskState.DONE: "đã hoàn thành",
    TaskState.WITHDRAWN: "đã rút",
}
GENERAL = "general"
FIELDS = {GENERAL: "Chung", **{str(one): f"{one.numeral}. {one.heading}" for one in ReformField}}
EVERY_WORD = (PLAN_KINDS, SOURCES, INDICES, RECURRENCES, STATES)
NOWHERE = "không thuộc kế hoạch nào"


def _words(names: Mapping[Any, str], **more: str) -> dict[str, str]:
    return {str(key): name for key, name in names.items()} | more


# ── the registers ──────────────────────────────────────────────────────────
class Plans(Register):
    """Kế hoạch của cơ quan"""

    number = Text("số, ký hiệu")
    issued_on = Day("ngày ban hành")
    kind = Text("kế hoạch về", words=_words(PLAN_KINDS))
    year = Number("kế hoạch của năm")


class Tasks(Register):
    """Nhiệm vụ được giao"""

    content = Text("nội dung")
    plan_kind = Text("thuộc kế hoạch", words={"": NOWHERE} | _words(PLAN_KINDS))
    year = Number("nhiệm vụ của năm")
    source = Text("từ", words=_words(SOURCES))
    field = Text("lĩnh vực", words=dict(FIELDS))
    index = Text("nâng cao chỉ số", words={"": "không nêu"} | _words(INDICES))
    assigned_on = Day("ngày giao")
    due_on = Day("hạn")
    done_on = Day("ngày hoàn thành")
    withdrawn_on = Day("ngày rút")
    closed_on = Day("ngày hoàn thành hoặc rút")
    on_time = Flag("hoàn thành đúng hạn")

    life = Life(assigned_on, closed_on, (done_on, withdrawn_on))


plans = Plans("plans")
tasks = Tasks("tasks")
