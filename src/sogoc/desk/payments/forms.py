"""What an official tells of fees."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.payments.queries import WANTED, Wanted
from sogoc.areas.procedures.payments.register import Stated
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.kernel.vietnamese import VIETNAM


def _amount() -> forms.IntegerField:
    return forms.IntegerField(label=_("Số tiền (đồng)"), min_value=1, max_value=10**12)


class FilterForm(forms.Form):
    words = forms.CharField(label=_("Mã hồ sơ"), required=False, max_length=60)
    state = forms.ChoiceField(
        label=_("Tình trạng"),
        choices=[(key, _(name)) for key, name in WANTED.items()],
        widget=QuickSelect,
        required=False,
    )

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())


class DaysForm(forms.Form):
    """Of a statement; without them the last week."""

    since = DayField(label=_("Từ ngày"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)


class AskForm(ActForm):
    amount = _amount()


class ConfirmForm(ActForm):
    """As the statement of the bank or of the treasury tells it."""

    transaction = forms.CharField(label=_("Mã giao dịch của ngân hàng"), max_length=64)
    amount = _amount()
    paid_on = DayField(label=_("Ngày ngân hàng nhận"))

    def stated(self, purpose: str) -> Stated:
        told = self.cleaned_data
        noon = datetime.combine(told["paid_on"], time(12), VIETNAM)
        return Stated(told["transaction"], told["amount"], purpose, noon)


class RefundForm(ActForm):
    amount = _amount()
    document = forms.CharField(label=_("Chứng từ hoàn trả"), max_length=120)
    reason = forms.CharField(label=_("Lý do"), max_length=300)
