"""The lists of the room, and the page of one record of each."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from sogoc.areas.public_finance.revenues.queries import (
    budget_amounts_wanted,
    budget_plans_wanted,
    followed,
)
from sogoc.desk.listed import Begun, Beside, Listed
from sogoc.desk.recorded import Recorded
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint
from sogoc.kernel.vietnamese import whole

from . import columns, deeds, forms
from .trails import of_plans, of_the_field, of_the_list


def _followed(request: DeskRequest, standpoint: Standpoint) -> list[Any]:
    """In the year of the period in sight."""
    return list(followed(request.actor, standpoint.agency, standpoint.period.year))


def _many(total: int) -> str:
    return ngettext("%(written)s lần ghi", "%(written)s lần ghi", total) % {"written": whole(total)}


def _many_plans(total: int) -> str:
    return ngettext("%(written)s kế hoạch", "%(written)s kế hoạch", total) % {"written": whole(total)}


AMOUNTS = Listed(
    "amounts",
    "see_budget_amount",
    _("Thu phí, giải ngân"),
    forms.FilterForm,
    budget_amounts_wanted,
    columns.COLUMNS,
    "-until",
    _many,
    _("Ghi số thu, số giải ngân của từng khoảng ngày, kèm báo cáo hoặc chứng từ."),
    of_the_field,
    sheet="sheets:revenues",
    brings="revenues",
    begins=(
        Begun("revenues:enter", "enter_budget_amount", _("Ghi số tiền")),
        Begun("revenues:set", "set_budget_plan", _("Ghi kế hoạch")),
    ),
    ways=(("revenues:plans", _("Kế hoạch")),),
    figures=("fee_revenue", "fee_revenue_rate", "disbursement", "disbursement_rate"),
    beside=Beside(_("So với kế hoạch năm"), columns.FOLLOWED, _followed),
)
PLANS = Listed(
    "plans",
    "see_budget_amount",
    _("Kế hoạch thu, giải ngân"),
    forms.PlanFilterForm,
    budget_plans_wanted,
    columns.PLANS,
    "-year",
    _many_plans,
    _("Mỗi năm, mỗi khoản một kế hoạch, theo văn bản giao."),
    of_the_list,
    sheet="sheets:budget_plans",
    brings="budget-plans",
    begins=(Begun("revenues:set", "set_budget_plan", _("Ghi kế hoạch")),),
)
AMOUNT = Recorded(
    deeds.AMOUNTS,
    columns.facts,
    ((_("Văn bản, chứng từ"), "document"),),
    columns.state_of,
    of_the_list,
    "revenues:evidence",
)
PLAN = Recorded(
    deeds.PLANS,
    columns.facts_of_plan,
    ((_("Văn bản giao kế hoạch"), "document"),),
    columns.state_of_plan,
    of_plans,
    "revenues:plan_evidence",
)
