"""What an official tells of a legal text told to people."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.dissemination.queries import Wanted
from sogoc.areas.institutions.dissemination.register import (
    ISSUERS,
    LAW_KINDS,
    MEANS,
    MOST_PEOPLE,
    Issuer,
    Law,
    LawKind,
    Means,
    Telling,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm

OF_A_TELLING = ("means", "where", "audience", "people")
ORDER = ("kind", "issuer", "law_number", "title", *OF_A_TELLING, "on")


class LawForm(TellingForm):
    """`law_number` is that of the text: `number` is that of the document which tells of it."""

    kind = forms.ChoiceField(label=_("Loại văn bản"), widget=QuickSelect, choices=lambda: words_of(LAW_KINDS))
    issuer = forms.ChoiceField(
        label=_("Cơ quan ban hành"), widget=QuickSelect, choices=lambda: words_of(ISSUERS)
    )
    law_number = forms.CharField(
        label=_("Số, ký hiệu của văn bản được phổ biến"),
        max_length=80,
        required=False,
        help_text=_(
            "Ví dụ: 107/2021/NĐ-CP. Một văn bản phổ biến nhiều lần trong kỳ tính một lần, theo số này."
        ),
    )
    title = forms.CharField(label=_("Tên văn bản"), max_length=500, widget=FEW_LINES)
    means = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(MEANS))
    where = forms.CharField(label=_("Nơi phổ biến"), max_length=300, required=False)
    audience = forms.CharField(label=_("Đối tượng"), max_length=300, required=False)
    people = forms.IntegerField(label=_("Số lượt người"), required=False, min_value=0, max_value=MOST_PEOPLE)
    on = DayField(label=_("Ngày phổ biến"))
    field_order: tuple[str, ...] = ORDER

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        law = Law(
            told.pop("title"), LawKind(told.pop("kind")), Issuer(told.pop("issuer")), told.pop("law_number")
        )
        how = {name: told.pop(name) for name in ("where", "audience", "people")}
        return told | {"law": law, "telling": Telling(Means(told.pop("means")), **how)}


class DisseminateForm(LawForm, ByDocumentForm):
    label = _("Văn bản nêu việc phổ biến")
    about = _("Kế hoạch, biên bản, báo cáo đã vào sổ; để trống nếu không có.")
    wanted = False
    field_order = (*ORDER, "number", "year")


class CorrectForm(LawForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("kind", "issuer", "title", *OF_A_TELLING, "version"):
            self.initial[name] = getattr(self.thing, name)
        self.initial["law_number"], self.initial["on"] = self.thing.number, self.thing.told_on


class FilterForm(forms.Form):
    """What a list is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Số, tên văn bản"), required=False, max_length=200)
    issuer = forms.ChoiceField(label=_("Cơ quan ban hành"), widget=QuickSelect, required=False)
    kind = forms.ChoiceField(label=_("Loại văn bản"), widget=QuickSelect, required=False)
    means = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, required=False)
    withdrawn = forms.BooleanField(label=_("Đã rút"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "issuer", _("Mọi cơ quan"), ISSUERS)
        offer(self, "kind", _("Mọi loại"), LAW_KINDS)
        offer(self, "means", _("Mọi hình thức"), MEANS)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
