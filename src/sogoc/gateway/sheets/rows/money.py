"""A row of a sheet that tells a sum of money, and a document by its number."""

from typing import Any, TypeVar

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DocumentNumberField, WordsField
from sogoc.components.money_field import MoneyField
from sogoc.foundations.documents.naming import document_named
from sogoc.kernel.acts import Actor
from sogoc.kernel.money import MONEY_UNITS, Money, MoneyUnit

Row = TypeVar("Row", bound=forms.Form)
UNIT = "money_unit"
"""The column, and the answer to the question, in which unit the sums are told."""


class DocumentRow(forms.Form):
    number = DocumentNumberField(label=_("Số, ký hiệu văn bản"))
    number_year = forms.IntegerField(
        label=_("Năm ban hành văn bản"), required=False, min_value=1945, max_value=9999
    )


class MoneyRow(DocumentRow):
    amount = MoneyField(label=_("Số tiền"), help_text=_("bằng đồng, hoặc ghi rõ đơn vị"))
    money_unit = WordsField(label=_("Đơn vị tính"), choices=MONEY_UNITS.items, required=False)

    def clean(self) -> dict[str, Any]:
        """What tells no unit itself is told in that of its row."""
        told = super().clean() or {}
        if isinstance(told.get("amount"), Money):
            told["amount"] = told["amount"].told_in(MoneyUnit(told.get(UNIT) or ""))
        return told


def in_order(row: type[Row]) -> type[Row]:
    """The columns of a sheet stand as `field_order` has them, whatever was inherited."""
    row.base_fields = {name: row.base_fields[name] for name in row.field_order or row.base_fields}
    return row


def document_of(facts: dict[str, Any], agency: Any, by: Actor) -> Any:
    return document_named(facts["number"], by=by, year=facts["number_year"], near=agency.pk)
