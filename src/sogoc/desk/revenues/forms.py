"""What an official tells of what is planned, collected and paid out."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.revenues.queries import STATES, Wanted
from sogoc.areas.public_finance.revenues.register import STREAMS, Stream
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.components.money_field import MoneyField
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.listed import NarrowingForm
from sogoc.desk.telling import ByDocumentForm


class StreamForm(ByDocumentForm):
    stream = forms.ChoiceField(label=_("Khoản"), widget=QuickSelect, choices=lambda: words_of(STREAMS))
    amount = MoneyField(label=_("Số tiền"))

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"stream": Stream(told["stream"])}


class PlanForm(StreamForm):
    """`of_year` is the plan's: `year` is that of the document."""

    label = _("Văn bản giao kế hoạch")
    of_year = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=2000, max_value=2100)
    field_order = ("stream", "of_year", "amount", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"year": told.pop("of_year")}


class AmountForm(StreamForm):
    label = _("Văn bản, chứng từ")
    about = _("Số, ký hiệu của báo cáo hoặc chứng từ đã vào sổ.")
    of_today = ("until",)
    since = DayField(label=_("Từ ngày"))
    until = DayField(label=_("Đến hết ngày"))
    field_order = ("stream", "since", "until", "amount", "number", "year")


class FilterForm(NarrowingForm):
    wants = Wanted
    stream = forms.ChoiceField(label=_("Khoản"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "stream", _("Mọi khoản"), STREAMS)
        offer(self, "state", _("Mọi tình trạng"), STATES)


class PlanFilterForm(NarrowingForm):
    wants = Wanted
    stream = forms.ChoiceField(label=_("Khoản"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "stream", _("Mọi khoản"), STREAMS)
