"""What an official writes into the book of documents."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.register import STEERS
from sogoc.components.form_fields import DayField, DocumentNumberField, QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.queries import FLOWS, Wanted


def words_of(choices: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, gettext(words)) for key, words in choices.items()]


def offer(form: forms.Form, name: str, empty: Any, choices: Mapping[str, str]) -> None:
    """Fills a choice when the form is made, in the language of the one who reads it."""
    cast(forms.ChoiceField, form.fields[name]).choices = [("", empty), *words_of(choices)]


class DocumentForm(ActForm):
    """One document: entered, or corrected."""

    number = DocumentNumberField(
        label=_("Số, ký hiệu"), help_text=_("Viết như trên văn bản, ví dụ 64/KH-SKHCN hoặc 1238/UBND-NC.")
    )
    issued_on = DayField(label=_("Ngày ban hành"))
    kind = forms.ChoiceField(
        label=_("Loại văn bản"),
        widget=QuickSelect,
        required=False,
        help_text=_("Để trống thì lấy theo ký hiệu."),
    )
    issuer = forms.CharField(label=_("Cơ quan ban hành"), max_length=200)
    summary = forms.CharField(
        label=_("Trích yếu"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Nội dung chính, một câu."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Theo ký hiệu"), kind_names())

    @property
    def facts(self) -> dict[str, Any]:
        """What the act is told."""
        return {
            name: self.cleaned_data[name] for name in ("number", "issued_on", "kind", "issuer", "summary")
        }


class EnterForm(DocumentForm):
    flow = forms.ChoiceField(label=_("Đi hay đến"), choices=FLOWS, widget=forms.RadioSelect, initial="out")
    steers = forms.ChoiceField(
        label=_("Văn bản chỉ đạo cải cách hành chính"),
        required=False,
        help_text=_("Chọn lĩnh vực nếu văn bản này chỉ đạo, điều hành CCHC; văn bản được đếm vào báo cáo."),
    )
    field_order = ("flow", "number", "issued_on", "kind", "issuer", "summary", "steers")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "steers", _("Không phải văn bản chỉ đạo CCHC"), STEERS)


class CorrectForm(DocumentForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class SteeringForm(ActForm):
    steers = forms.ChoiceField(label=_("Chỉ đạo về"), choices=lambda: words_of(STEERS))


class FilterForm(forms.Form):
    """What a list of documents is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tìm trong sổ"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại văn bản"), widget=QuickSelect, required=False)
    flow = forms.ChoiceField(label=_("Đi hay đến"), required=False, choices=[("", _("Cả hai")), *FLOWS])
    whole = forms.BooleanField(label=_("Mọi thời gian"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), kind_names())

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        if self.cleaned_data.get("whole"):
            standpoint.pop("period", None)
        told = {key: value for key, value in self.cleaned_data.items() if value and key != "whole"}
        return Wanted(**told, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
