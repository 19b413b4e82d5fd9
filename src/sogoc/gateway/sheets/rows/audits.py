"""A row of a sheet as what an audit recommends."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import enter_audit_recommendation
from sogoc.areas.public_finance.audits.register import AUDITORS, REMEDIES, Auditor, Recommended, Remedy
from sogoc.components.form_fields import DayField, WordsField
from sogoc.components.money_field import MoneyField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor

from .money import UNIT, MoneyRow, document_of, in_order


@in_order
class RecommendationRow(MoneyRow):
    content = forms.CharField(label=_("Nội dung kiến nghị"), max_length=1000)
    auditor = WordsField(label=_("Cơ quan kiến nghị"), choices=AUDITORS.items)
    remedy = WordsField(label=_("Loại kiến nghị"), choices=REMEDIES.items)
    amount = MoneyField(label=_("Số tiền"), required=False, help_text=_("chỉ với kiến nghị về tiền"))
    due_on = DayField(label=_("Thời hạn thực hiện"), required=False)
    field_order = ("content", "auditor", "remedy", "amount", "money_unit", "due_on", "number", "number_year")


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    recommended = Recommended(
        facts["content"], Auditor(facts["auditor"]), Remedy(facts["remedy"]), facts["due_on"]
    )
    said: dict[str, Any] = {"amount": facts["amount"], "document": document_of(facts, agency, by)}
    return enter_audit_recommendation(agency=agency, recommended=recommended, **said, at=at, by=by)


AUDITS = SheetIn(
    name="audits",
    title=_("Kiến nghị sau kiểm toán, thanh tra"),
    act="enter_audit_recommendation",
    row=RecommendationRow,
    enter=enter,
    leads_to="audits:list",
    example={
        "content": "Nộp lại khoản chi sai chế độ",
        "auditor": "kiểm toán nhà nước",
        "remedy": "thu hồi, nộp ngân sách",
        "amount": "50.000.000",
        "money_unit": "",
        "due_on": "31/12/2023",
        "number": "31/KL-SKHCN",
        "number_year": "2023",
    },
    money_unit=UNIT,
)
