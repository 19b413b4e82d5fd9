"""What an official tells of posts."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.posts.queries import STATES, Wanted
from sogoc.areas.organisation.posts.register import MOST_POSTS, POST_KINDS, PostKind
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import ByDocumentForm
from sogoc.desk.units import OfAUnitForm


class AgainForm(ByDocumentForm):
    """`many` is how many posts: `number` and `year` are those of the decision."""

    label = _("Quyết định giao")
    of_today = ()
    many = forms.IntegerField(label=_("Số người"), min_value=0, max_value=MOST_POSTS)
    on = DayField(label=_("Giao từ ngày"), required=False, help_text=_("Để trống là ngày của quyết định."))
    field_order: tuple[str, ...] = ("many", "number", "year", "on")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"number": told.pop("many")}


class AssignForm(OfAUnitForm, AgainForm):
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, choices=lambda: words_of(POST_KINDS))
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    field_order = ("unit", "kind", "of_year", *AgainForm.field_order)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].label = _("Giao cho")
        self.initial.setdefault("of_year", self.today.year)
        self.initial.setdefault("unit", str(self.thing.pk))

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": PostKind(told["kind"]), "year": told.pop("of_year")}


class FilterForm(forms.Form):
    """What a list of posts is narrowed to; a wrong choice narrows nothing."""

    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), POST_KINDS)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
