"""How plans and amounts begin, and what can be done to them."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.revenues.actions.enter_budget_amount import enter_budget_amount
from sogoc.areas.public_finance.revenues.actions.set_budget_plan import set_budget_plan
from sogoc.areas.public_finance.revenues.actions.withdraw_budget_amount import withdraw_budget_amount
from sogoc.areas.public_finance.revenues.queries import budget_amounts_seen_by, budget_plans_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_a_plan, of_an_amount, of_plans, of_the_list, page_of, page_of_plan

AMOUNT = Beginning(
    "enter_budget_amount",
    enter_budget_amount,
    forms.AmountForm,
    page_of,
    of_the_list,
    _("Ghi số thu, số giải ngân"),
    _("Đã ghi."),
)
PLAN = Beginning(
    "set_budget_plan",
    set_budget_plan,
    forms.PlanForm,
    page_of_plan,
    of_plans,
    _("Ghi kế hoạch thu, giải ngân"),
    _("Đã ghi kế hoạch."),
    lead=_("Ghi lại cho cùng khoản và năm là điều chỉnh kế hoạch; nhật ký giữ số cũ."),
)
_AMOUNT = Kind("entered", budget_amounts_seen_by, page_of, of_an_amount)
AMOUNTS = Deeds(
    _AMOUNT,
    {
        "withdraw": Deed(
            "withdraw_budget_amount",
            withdraw_budget_amount,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            lambda one: one.withdrawn_on is None,
        )
    },
)
PLANS = Deeds(Kind("plan", budget_plans_seen_by, page_of_plan, of_a_plan), {})
PROOFS, PLAN_PROOFS = proofs_of(_AMOUNT), proofs_of(PLANS.kind)
