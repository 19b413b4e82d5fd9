"""The registers of autonomy, of a unit's own rules and of what it publishes, and the words that they are told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Flag, Number, Register, Text


class Tier(StrEnum):
    """How far it pays for itself: an administrative agency with its means, or a public service unit in four degrees."""

    ADMINISTRATIVE = "administrative"
    FULL_WITH_INVESTMENT = "full_with_investment"
    FULL_RECURRENT = "full_recurrent"
    PARTLY = "partly"
    STATE_FUNDED = "state_funded"


class RuleKind(StrEnum):
    """What a unit's own rules are about."""

    SPENDING = "spending"
    ASSETS = "assets"


class Publication(StrEnum):
    """What of its budget an agency publishes."""

    ESTIMATE = "estimate"
    ADJUSTMENT = "adjustment"
    QUARTER_1 = "quarter_1"
    HALF_YEAR = "half_year"
    QUARTER_3 = "quarter_3"
    YEAR = "year"
    SETTLEMENT = "settlement"


class Means(StrEnum):
    """How it is published."""

    POSTED = "posted"
    WEBSITE = "website"
    ANNOUNCED = "announced"
    MEETING = "meeting"


TIERS = {
    Tier.ADMINISTRATIVE: "cơ quan hành chính tự chủ kinh phí",
    Tier.FULL_WITH_INVESTMENT: "tự chủ chi thường xuyên và chi đầu tư",
    Tier.FULL_RECURRENT: "tự chủ chi thường xuyên",
    Tier.PARTLY: "tự chủ một phần chi thường xuyên",
    Tier.STATE_FUNDED: "nhà nước bảo đảm chi thường xuyên",
}
RULE_KINDS = {RuleKind.SPENDING: "chi tiêu nội bộ", RuleKind.ASSETS: "quản lý, sử dụng tài sản công"}
PUBLICATIONS = {
    Publication.ESTIMATE: "dự toán được giao",
    Publication.ADJUSTMENT: "dự toán điều chỉnh, bổ sung",
    Publication.QUARTER_1: "thực hiện quý I",
    Publication.HALF_YEAR: "thực hiện 6 tháng",
    Publication.QUARTER_3: "thực hiện quý III, 9 tháng",
    Publication.YEAR: "thực hiện năm",
    Publication.SETTLEMENT: "quyết toán",
}
MEANS = {
    Means.POSTED: "niêm yết tại trụ sở",
    Means.WEBSITE: "trang thông tin điện tử",
    Means.ANNOUNCED: "văn bản thông báo",
    Means.MEETING: "công bố tại hội nghị",
}
OF_SERVICE = (Tier.FULL_WITH_INVESTMENT, Tier.FULL_RECURRENT, Tier.PARTLY, Tier.STATE_FUNDED)
EVERY_WORD = (TIERS, RULE_KINDS, PUBLICATIONS, MEANS)


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class AutonomyPlans(Register):
    """Phương án tự chủ tài chính"""

    unit = Text("cơ quan, đơn vị")
    of_itself = Flag("của chính cơ quan")
    tier = Text("mức tự chủ", words=_words(TIERS))
    first_year = Number("từ năm")
    last_year = Number("đến năm")
    proposed_on = Day("ngày trình")
    appraised_on = Day("ngày thẩm định")
    decided_on = Day("ngày quyết định")
    valid_from = Day("thực hiện từ ngày")
    ended_on = Day("hết thực hiện từ ngày")


class OwnRules(Register):
    """Quy chế nội bộ về chi tiêu, tài sản công"""

    unit = Text("cơ quan, đơn vị")
    of_itself = Flag("của chính cơ quan")
    kind = Text("quy chế", words=_words(RULE_KINDS))
    issued_on = Day("ngày ban hành")
    appraised_on = Day("ngày thẩm định")
    ended_on = Day("hết hiệu lực từ ngày")


class Disclosures(Register):
    """Công khai ngân sách"""

    kind = Text("nội dung công khai", words=_words(PUBLICATIONS))
    year = Number("của năm")
    due_on = Day("chậm nhất ngày")
    published_on = Day("ngày công khai")
    on_time = Flag("đúng hạn")
    withdrawn_on = Day("ngày rút")


autonomy_plans = AutonomyPlans("autonomy_plans")
own_rules = OwnRules("own_rules")
disclosures = Disclosures("disclosures")
