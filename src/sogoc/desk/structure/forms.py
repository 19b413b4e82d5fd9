"""What an official tells of plans, and what a list of units is narrowed to."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.structure.queries import Wanted
from sogoc.areas.organisation.structure.register import LEFT, MOST_OF_A_PLAN, REDUCED, UNIT_KINDS, Reduced
from sogoc.components.form_fields import QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import ByDocumentForm

ENDS = {key: name for key, name in LEFT.items() if key}


class PlanForm(ByDocumentForm):
    """`of_year` and `many` are the plan's: `year` and `number` are those of the document."""

    label = _("Kế hoạch, đề án")
    reduced = forms.ChoiceField(label=_("Cắt giảm"), widget=QuickSelect, choices=lambda: words_of(REDUCED))
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    many = forms.IntegerField(label=_("Số phải giảm"), min_value=0, max_value=MOST_OF_A_PLAN)
    field_order = ("reduced", "of_year", "many", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        reduced = Reduced(told.pop("reduced"))
        return told | {"reduced": reduced, "year": told.pop("of_year"), "number": told.pop("many")}


class FilterForm(forms.Form):
    """What a list of units is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên đơn vị"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, required=False)
    left = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), UNIT_KINDS)
        offer(self, "left", _("Đang hoạt động cuối kỳ"), ENDS)

    def wanted(self, day: date, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(day, **{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
