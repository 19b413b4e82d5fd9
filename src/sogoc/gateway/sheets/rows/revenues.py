"""A row of a sheet as the plan of a year, or as what was collected or paid out."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.revenues.actions.enter_budget_amount import enter_budget_amount
from sogoc.areas.public_finance.revenues.actions.set_budget_plan import set_budget_plan
from sogoc.areas.public_finance.revenues.register import STREAMS, Stream
from sogoc.components.form_fields import DayField, WordsField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor

from .money import UNIT, MoneyRow, document_of, in_order


@in_order
class PlanRow(MoneyRow):
    stream = WordsField(label=_("Khoản"), choices=STREAMS.items)
    of_year = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=2000, max_value=2100)
    field_order = ("stream", "of_year", "amount", "money_unit", "number", "number_year")


@in_order
class AmountRow(MoneyRow):
    stream = WordsField(label=_("Khoản"), choices=STREAMS.items)
    since = DayField(label=_("Từ ngày"))
    until = DayField(label=_("Đến hết ngày"))
    field_order = ("stream", "since", "until", "amount", "money_unit", "number", "number_year")


def enter_plan(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    said: dict[str, Any] = {
        "stream": Stream(facts["stream"]),
        "year": facts["of_year"],
        "amount": facts["amount"],
    }
    return set_budget_plan(agency=agency, **said, document=document_of(facts, agency, by), at=at, by=by)


def enter_amount(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    said: dict[str, Any] = {name: facts[name] for name in ("since", "until", "amount")}
    said |= {"stream": Stream(facts["stream"]), "document": document_of(facts, agency, by)}
    return enter_budget_amount(agency=agency, **said, at=at, by=by)


_PAPER = {"number": "58/BC-SKHCN", "number_year": "2023", "money_unit": ""}
PLANS = SheetIn(
    name="budget-plans",
    title=_("Kế hoạch thu, giải ngân"),
    act="set_budget_plan",
    row=PlanRow,
    enter=enter_plan,
    leads_to="revenues:plans",
    example={"stream": "phí, lệ phí", "of_year": "2023", "amount": "110.000.000", **_PAPER},
    money_unit=UNIT,
)
AMOUNTS = SheetIn(
    name="revenues",
    title=_("Số thu, số giải ngân"),
    act="enter_budget_amount",
    row=AmountRow,
    enter=enter_amount,
    leads_to="revenues:list",
    example={
        "stream": "phí, lệ phí",
        "since": "01/01/2023",
        "until": "31/01/2023",
        "amount": "13.600.000",
        **_PAPER,
    },
    money_unit=UNIT,
)
