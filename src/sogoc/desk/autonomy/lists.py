"""The lists of the room, and the page of one record of each."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from sogoc.areas.public_finance.autonomy.queries.asking import (
    autonomy_plans_wanted,
    disclosures_wanted,
    own_rules_wanted,
)
from sogoc.areas.public_finance.autonomy.queries.publishing import awaited
from sogoc.desk.listed import Begun, Beside, Listed
from sogoc.desk.recorded import Recorded
from sogoc.desk.requests import DeskRequest
from sogoc.desk.revenues.trails import of_the_field
from sogoc.desk.standpoint import Standpoint
from sogoc.kernel.vietnamese import local_day, whole

from . import columns, deeds, forms
from .trails import of_disclosures, of_rules, of_the_list


def _awaited(request: DeskRequest, standpoint: Standpoint) -> list[Any]:
    """In the year of the period in sight."""
    today = local_day(request.at)
    return list(awaited(request.actor, standpoint.agency, standpoint.period.year, today))


def _many(total: int) -> str:
    return ngettext("%(written)s phương án", "%(written)s phương án", total) % {"written": whole(total)}


def _many_rules(total: int) -> str:
    return ngettext("%(written)s quy chế", "%(written)s quy chế", total) % {"written": whole(total)}


def _many_disclosures(total: int) -> str:
    return ngettext("%(written)s lần công khai", "%(written)s lần công khai", total) % {
        "written": whole(total)
    }


PLANS = Listed(
    "plans",
    "see_autonomy",
    _("Tự chủ tài chính"),
    forms.FilterForm,
    autonomy_plans_wanted,
    columns.COLUMNS,
    "-first_year",
    _many,
    _("Đơn vị trình phương án; cơ quan tài chính thẩm định; cấp có thẩm quyền quyết định."),
    of_the_field,
    sheet="sheets:autonomy_plans",
    brings="autonomy-plans",
    begins=(
        Begun("autonomy:record", "record_autonomy_plan", _("Ghi phương án đã quyết định")),
        Begun("autonomy:propose", "propose_autonomy_plan", _("Trình phương án")),
    ),
    ways=(("autonomy:rules", _("Quy chế nội bộ")), ("autonomy:disclosures", _("Công khai ngân sách"))),
    figures=(
        "financial_autonomy_applied",
        "administrative_subordinates_autonomous",
        "service_units_autonomous",
        "service_units_fully_autonomous_recurrent",
    ),
)
RULES = Listed(
    "rules",
    "see_autonomy",
    _("Quy chế nội bộ"),
    forms.RuleFilterForm,
    own_rules_wanted,
    columns.RULES,
    "-issued_on",
    _many_rules,
    _("Quy chế chi tiêu nội bộ, quy chế tài sản công của cơ quan và từng đơn vị."),
    of_the_list,
    sheet="sheets:own_rules",
    brings="own-rules",
    begins=(Begun("autonomy:issue", "issue_own_rule", _("Ghi quy chế")),),
    figures=("spending_rules_issued", "subordinates_with_spending_rules", "asset_rules_issued"),
)
DISCLOSURES = Listed(
    "disclosures",
    "see_autonomy",
    _("Công khai ngân sách"),
    forms.DisclosureFilterForm,
    disclosures_wanted,
    columns.DISCLOSURES,
    "-published_on",
    _many_disclosures,
    _("Ghi mỗi lần công khai: nội dung, ngày, hình thức; hạn tính theo quy định của ngày đó."),
    of_the_list,
    sheet="sheets:disclosures",
    brings="disclosures",
    begins=(Begun("autonomy:disclose", "disclose_budget", _("Ghi công khai")),),
    figures=("disclosures_made", "disclosures_on_time_rate"),
    beside=Beside(_("Trong năm của kỳ"), columns.AWAITED, _awaited),
)
PLAN = Recorded(
    deeds.PLANS,
    columns.facts,
    (
        (_("Văn bản trình"), "proposal"),
        (_("Văn bản thẩm định"), "appraisal"),
        (_("Văn bản quyết định"), "decision"),
    ),
    columns.state_of,
    of_the_list,
    "autonomy:evidence",
)
RULE = Recorded(
    deeds.RULES,
    columns.facts_of_rule,
    ((_("Văn bản ban hành"), "document"), (_("Văn bản thẩm định"), "appraisal")),
    columns.state_of_rule,
    of_rules,
    "autonomy:rule_evidence",
)
DISCLOSURE = Recorded(
    deeds.DISCLOSURES,
    columns.facts_of_disclosure,
    ((_("Văn bản công khai"), "document"),),
    columns.state_of_disclosure,
    of_disclosures,
    "autonomy:disclosure_evidence",
)
