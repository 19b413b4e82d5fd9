"""What is planned, collected and paid out as spreadsheets, as the lists show it."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.revenues.queries import budget_amounts_wanted, budget_plans_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.gateway.wanting_finance import wanted_amounts, wanted_budget_plans

from .sending_out import Cell, SheetOut

_STREAM = Cell(_("Khoản"), 32, lambda one: worded(one, "stream"))
_SUM = Cell(_("Số tiền (đồng)"), 20, lambda one: one.amount)
AMOUNTS = SheetOut(
    "see_budget_amount",
    _("Số thu, số giải ngân"),
    "so-thu-giai-ngan",
    wanted_amounts,
    budget_amounts_wanted,
    ("until", "id"),
    (
        _STREAM,
        Cell(_("Từ ngày"), 14, lambda one: one.since),
        Cell(_("Đến hết ngày"), 14, lambda one: one.until),
        _SUM,
        Cell(_("Văn bản, chứng từ"), 24, lambda one: one.document.printed),
        Cell(_("Rút ngày"), 14, lambda one: one.withdrawn_on),
    ),
)
PLANS = SheetOut(
    "see_budget_amount",
    _("Kế hoạch thu, giải ngân"),
    "ke-hoach-thu-giai-ngan",
    wanted_budget_plans,
    budget_plans_wanted,
    ("year", "id"),
    (
        _STREAM,
        Cell(_("Của năm"), 12, lambda one: one.year),
        _SUM,
        Cell(_("Văn bản giao kế hoạch"), 24, lambda one: one.document.printed),
    ),
)
