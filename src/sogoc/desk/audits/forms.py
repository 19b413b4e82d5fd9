"""What an official tells of what audits recommend."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.audits.queries import STATES, Wanted
from sogoc.areas.public_finance.audits.register import AUDITORS, REMEDIES, Auditor, Recommended, Remedy
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.components.money_field import MoneyField
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.listed import NarrowingForm
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm

OF_IT = ("content", "auditor", "remedy", "due_on")


class RecommendationForm(ByDocumentForm):
    label = _("Kết luận, báo cáo kiểm toán")
    content = forms.CharField(label=_("Nội dung kiến nghị"), max_length=1000, widget=FEW_LINES)
    auditor = forms.ChoiceField(
        label=_("Cơ quan kiến nghị"), widget=QuickSelect, choices=lambda: words_of(AUDITORS)
    )
    remedy = forms.ChoiceField(
        label=_("Loại kiến nghị"), widget=QuickSelect, choices=lambda: words_of(REMEDIES)
    )
    amount = MoneyField(
        label=_("Số tiền kiến nghị"),
        required=False,
        help_text=_("Chỉ với kiến nghị về tiền; bằng đồng, hoặc ghi rõ đơn vị: 13,6 triệu đồng."),
    )
    due_on = DayField(label=_("Thời hạn thực hiện"), required=False)
    field_order = ("content", "auditor", "remedy", "amount", "due_on", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        said = {name: told.pop(name) for name in OF_IT}
        said |= {"auditor": Auditor(said["auditor"]), "remedy": Remedy(said["remedy"])}
        return told | {"recommended": Recommended(**said)}


class CorrectForm(TellingForm):
    content = forms.CharField(label=_("Nội dung kiến nghị"), max_length=1000, widget=FEW_LINES)
    due_on = DayField(label=_("Thời hạn thực hiện"), required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("content", "due_on", "version"):
            self.initial[name] = getattr(self.thing, name)


class ResolveForm(ByDocumentForm):
    label = _("Văn bản thực hiện")
    about = _("Số, ký hiệu của văn bản cho thấy đã thực hiện, đã vào sổ.")
    on = DayField(label=_("Thực hiện xong ngày"))
    recovered = MoneyField(label=_("Số tiền đã thực hiện"), required=False)
    because = forms.CharField(label=_("Vì sao chưa đủ"), max_length=500, required=False, widget=FEW_LINES)
    field_order = ("on", "recovered", "because", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.thing.amount:
            self.initial.setdefault("recovered", self.thing.amount)
        else:
            del self.fields["recovered"], self.fields["because"]


class FilterForm(NarrowingForm):
    wants = Wanted
    words = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    auditor = forms.ChoiceField(label=_("Cơ quan kiến nghị"), widget=QuickSelect, required=False)
    remedy = forms.ChoiceField(label=_("Loại kiến nghị"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "auditor", _("Mọi cơ quan"), AUDITORS)
        offer(self, "remedy", _("Mọi loại"), REMEDIES)
        offer(self, "state", _("Mọi tình trạng"), STATES)
