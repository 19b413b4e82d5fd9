"""What an official tells of inspections of a field."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.decentralisation.queries import STATES, Wanted
from sogoc.areas.organisation.decentralisation.register import (
    INSPECTION_KINDS,
    LEVELS,
    InspectionKind,
    Level,
    levels_on,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm


class OpenForm(ByDocumentForm):
    """`of_year` is the inspection's: `year` is that of the decision."""

    label = _("Quyết định kiểm tra, thanh tra")
    kind = forms.ChoiceField(
        label=_("Loại"), widget=forms.RadioSelect, choices=lambda: words_of(INSPECTION_KINDS)
    )
    title = forms.CharField(label=_("Tên cuộc kiểm tra, thanh tra"), max_length=300)
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    field_order = ("kind", "title", "of_year", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"year": told.pop("of_year"), "kind": InspectionKind(told["kind"])}


class BodyForm(TellingForm):
    name = forms.CharField(label=_("Cơ quan, đơn vị"), max_length=200)
    level = forms.ChoiceField(label=_("Cấp"), widget=QuickSelect)
    on = DayField(label=_("Ngày kiểm tra, thanh tra"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        day = self.thing.decision.issued_on
        offered = {key: LEVELS[key] for key in {*levels_on(day), *levels_on(self.today)}}
        self.fields["level"].choices = words_of({k: v for k, v in LEVELS.items() if k in offered})  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"level": Level(told["level"])}


class ConcludeForm(ByDocumentForm):
    label = _("Kết luận")
    about = _("Số, ký hiệu của kết luận đã vào sổ; ngày kết luận là ngày của văn bản.")


class FindingForm(TellingForm):
    text = forms.CharField(label=_("Vấn đề phát hiện"), max_length=1000, widget=FEW_LINES)
    due_on = DayField(label=_("Hạn xử lý"), required=False)


class ResolveForm(ByDocumentForm):
    label = _("Xử lý bằng văn bản")
    how = forms.CharField(label=_("Đã xử lý thế nào"), max_length=1000, widget=FEW_LINES)
    on = DayField(label=_("Ngày xử lý xong"))
    field_order = ("how", "number", "year", "on")


class FilterForm(forms.Form):
    """What a list is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên cuộc kiểm tra, thanh tra"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), INSPECTION_KINDS)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
