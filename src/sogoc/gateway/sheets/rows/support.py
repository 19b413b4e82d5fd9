"""A row of a sheet as what a decision gives to enterprises."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import enter_enterprise_grant
from sogoc.areas.public_finance.support.register import Cause
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor

from .money import UNIT, MoneyRow, document_of, in_order

OF_A_CAUSE = ("title", "programme", "whom", "enterprises")


@in_order
class GrantRow(MoneyRow):
    title = forms.CharField(label=_("Nội dung hỗ trợ"), max_length=300)
    programme = forms.CharField(label=_("Chương trình, chính sách"), max_length=300, required=False)
    whom = forms.CharField(label=_("Doanh nghiệp được hỗ trợ"), max_length=300, required=False)
    enterprises = forms.IntegerField(label=_("Số doanh nghiệp"), required=False, min_value=1)
    field_order = (*OF_A_CAUSE, "amount", "money_unit", "number", "number_year")


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    cause = Cause(**{name: facts[name] for name in OF_A_CAUSE})
    said: dict[str, Any] = {
        "cause": cause,
        "amount": facts["amount"],
        "document": document_of(facts, agency, by),
    }
    return enter_enterprise_grant(agency=agency, **said, at=at, by=by)


SUPPORT = SheetIn(
    name="support",
    title=_("Hỗ trợ doanh nghiệp"),
    act="enter_enterprise_grant",
    row=GrantRow,
    enter=enter,
    leads_to="support:list",
    example={
        "title": "Đổi mới công nghệ",
        "programme": "Khởi nghiệp sáng tạo",
        "whom": "",
        "enterprises": "3",
        "amount": "235.000.000",
        "money_unit": "",
        "number": "1363/UBND-VP",
        "number_year": "2023",
    },
    money_unit=UNIT,
)
