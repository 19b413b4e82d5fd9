"""What an official tells of what enterprises are supported with."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.support.queries import STATES, Wanted
from sogoc.areas.public_finance.support.register import Cause
from sogoc.components.form_fields import QuickSelect
from sogoc.components.money_field import MoneyField
from sogoc.desk.documents.forms import offer
from sogoc.desk.listed import NarrowingForm
from sogoc.desk.telling import ByDocumentForm, TellingForm

OF_A_CAUSE = ("title", "programme", "whom", "enterprises")


class CauseForm(TellingForm):
    title = forms.CharField(label=_("Nội dung hỗ trợ"), max_length=300)
    programme = forms.CharField(label=_("Chương trình, chính sách"), max_length=300, required=False)
    whom = forms.CharField(
        label=_("Doanh nghiệp được hỗ trợ"),
        max_length=300,
        required=False,
        help_text=_("Tên doanh nghiệp, hoặc nhóm doanh nghiệp nếu văn bản không nêu tên."),
    )
    enterprises = forms.IntegerField(label=_("Số doanh nghiệp"), required=False, min_value=1)
    amount = MoneyField(label=_("Số tiền"))

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"cause": Cause(**{name: told.pop(name) for name in OF_A_CAUSE})}


class GrantForm(CauseForm, ByDocumentForm):
    label = _("Văn bản quyết định")
    field_order = (*OF_A_CAUSE, "amount", "number", "year")


class CorrectForm(CauseForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in (*OF_A_CAUSE, "amount", "version"):
            self.initial[name] = getattr(self.thing, name)


class FilterForm(NarrowingForm):
    wants = Wanted
    words = forms.CharField(label=_("Nội dung, chương trình, doanh nghiệp"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), STATES)
