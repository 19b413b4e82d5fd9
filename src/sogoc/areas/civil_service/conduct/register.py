"""The registers of conduct, as figures know them: who was disciplined, who has to change place, how people are rated;
and the words that they are told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Side(StrEnum):
    """Who disciplines."""

    ADMINISTRATION = "administration"
    PARTY = "party"


class Form(StrEnum):
    """How somebody is disciplined, the mildest first; which of them there are on a day is dated data."""

    REPRIMAND = "reprimand"
    WARNING = "warning"
    LONGER_RISE = "longer_rise"
    PAY_CUT = "pay_cut"
    DEMOTION = "demotion"
    REMOVAL = "removal"
    DISMISSAL = "dismissal"
    EXPULSION = "expulsion"


class Funding(StrEnum):
    """What a service unit lives on; blank elsewhere."""

    NONE = ""
    SELF = "self_funded"
    PARTLY = "partly_funded"
    STATE = "state_funded"


class Tier(StrEnum):
    """As staff know it, and nobody's."""

    NONE = ""
    AGENCY = "agency"
    DIVISION = "division"
    SUBORDINATE_DIVISION = "subordinate_division"


class Field(StrEnum):
    """What somebody deals with who has to change place now and then (list of 59/2019/NĐ-CP)."""

    STAFFING = "staffing"
    FINANCE = "finance"
    ASSETS = "assets"
    INSPECTION = "inspection"
    PROCEDURES = "procedures"
    LICENCES = "licences"
    PROJECTS = "projects"


class Excuse(StrEnum):
    """Why somebody does not change place for now; which of them hold on a day is dated data."""

    NONE = ""
    IN_PROCEEDINGS = "in_proceedings"
    ILL = "ill"
    WITH_CHILD = "with_child"
    NEAR_RETIREMENT = "near_retirement"
    NO_SWAP = "no_swap"


class Term(StrEnum):
    YEAR = "year"
    MONTH = "month"


class Level(StrEnum):
    """How well somebody does their work, the best first."""

    NONE = ""
    EXCELLENT = "excellent"
    GOOD = "good"
    COMPLETED = "completed"
    NOT_COMPLETED = "not_completed"


SIDES = {Side.ADMINISTRATION: "chính quyền", Side.PARTY: "Đảng"}
FORMS = {
    Form.REPRIMAND: "khiển trách",
    Form.WARNING: "cảnh cáo",
    Form.LONGER_RISE: "kéo dài thời hạn nâng lương",
    Form.PAY_CUT: "hạ bậc lương",
    Form.DEMOTION: "giáng chức",
    Form.REMOVAL: "cách chức",
    Form.DISMISSAL: "buộc thôi việc, sa thải",
    Form.EXPULSION: "khai trừ",
}
FUNDINGS = {
    Funding.NONE: "không phải đơn vị sự nghiệp",
    Funding.SELF: "tự chủ hoàn toàn",
    Funding.PARTLY: "tự chủ một phần",
    Funding.STATE: "ngân sách bảo đảm",
}
LED = {
    Tier.NONE: "không giữ chức vụ lãnh đạo, quản lý",
    Tier.AGENCY: "lãnh đạo cấp sở, ngành",
    Tier.DIVISION: "lãnh đạo cấp phòng và tương đương",
    Tier.SUBORDINATE_DIVISION: "lãnh đạo cấp phòng trong đơn vị trực thuộc",
}
FIELDS = {
    Field.STAFFING: "tổ chức, cán bộ",
    Field.FINANCE: "tài chính, kế toán, ngân sách",
    Field.ASSETS: "mua sắm, quản lý tài sản công",
    Field.INSPECTION: "thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo",
    Field.PROCEDURES: "tiếp nhận, giải quyết thủ tục hành chính",
    Field.LICENCES: "cấp phép, thẩm định, công nhận",
    Field.PROJECTS: "quản lý dự án, nhiệm vụ khoa học và công nghệ",
}
EXCUSES = {
    Excuse.NONE: "không",
    Excuse.IN_PROCEEDINGS: "đang bị xem xét kỷ luật, thanh tra, điều tra",
    Excuse.ILL: "đang điều trị bệnh hiểm nghèo",
    Excuse.WITH_CHILD: "mang thai, nghỉ thai sản, nuôi con nhỏ",
    Excuse.NEAR_RETIREMENT: "sắp nghỉ hưu",
    Excuse.NO_SWAP: "không có người cùng chuyên môn để hoán đổi",
}
TERMS = {Term.YEAR: "năm", Term.MONTH: "tháng"}
RATINGS = {
    Level.NONE: "chưa xếp loại",
    Level.EXCELLENT: "hoàn thành xuất sắc nhiệm vụ",
    Level.GOOD: "hoàn thành tốt nhiệm vụ",
    Level.COMPLETED: "hoàn thành nhiệm vụ",
    Level.NOT_COMPLETED: "không hoàn thành nhiệm vụ",
}
TOLD_FUNDINGS = {key: name for key, name in FUNDINGS.items() if key}
TOLD_EXCUSES = {key: name for key, name in EXCUSES.items() if key}
TOLD_LEVELS = {key: name for key, name in RATINGS.items() if key}
EVERY_WORD = (SIDES, FORMS, FUNDINGS, LED, FIELDS, EXCUSES, TERMS, RATINGS)
BEST_FIRST = tuple(TOLD_LEVELS)


def one_line(words: str) -> str:
    return " ".join(words.split())


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class Disciplines(Register):
    """Kỷ luật công chức, viên chức, người lao động"""

    who = Text("người")
    person = Text("mã người")
    unit = Text("phòng, đơn vị")
    side = Text("bên xử lý", words=_words(SIDES))
    form = Text("hình thức", words=_words(FORMS))
    tier = Text("chức vụ", words=_words(LED))
    staff_kind = Text("loại")
    seat = Text("thuộc")
    funding = Text("nguồn kinh phí", words=_words(FUNDINGS))
    decided_on = Day("ngày quyết định")
    revoked_on = Day("ngày hủy")


class Rotations(Register):
    """Định kỳ chuyển đổi vị trí công tác"""

    who = Text("người")
    person = Text("mã người")
    field = Text("lĩnh vực", words=_words(FIELDS))
    due_on = Day("đến hạn ngày")
    done_on = Day("chuyển đổi ngày")
    excuse = Text("lý do chưa chuyển đổi", words=_words(EXCUSES))
    withdrawn_on = Day("ngày rút")


class Ratings(Register):
    """Đánh giá, xếp loại công chức, viên chức"""

    who = Text("người")
    year = Number("năm")
    term = Text("kỳ đánh giá", words=_words(TERMS))
    level = Text("xếp loại", words=_words(RATINGS))
    approved_on = Day("ngày duyệt")


disciplines = Disciplines("disciplines")
rotations = Rotations("rotations")
staff_ratings = Ratings("staff_ratings")
