"""What an official tells when what rests on a text is to be looked at again."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField
from sogoc.desk.units import OfAUnitForm
from sogoc.foundations.documents.impacts import Resting

from .touching import untouched

MOST = 200
"""So many boxes a form shows; the rest is assigned once these are."""


class AssignForm(OfAUnitForm):
    """To one division, all of it or what is chosen."""

    of_today = ()
    due_on = DayField(label=_("Hạn xem lại"))
    chosen = forms.MultipleChoiceField(
        label=_("Tài liệu, bản ghi phải xem lại"), widget=forms.CheckboxSelectMultiple
    )
    field_order = ("unit", "due_on", "chosen")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].label = _("Đơn vị xem lại")
        found = untouched(self.thing, self.by)[:MOST]
        self.fields["chosen"].choices = [(one.origin, _told(one)) for one in found]  # type: ignore[attr-defined]
        self.initial.setdefault("chosen", [one.origin for one in found])

    @property
    def agency(self) -> Any:
        return self.thing.document.agency

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return {"lead": told["unit"], "due_on": told["due_on"], "origins": set(told["chosen"])}


def _told(one: Resting) -> str:
    return f"{one.record}: {one.place}" if one.place else one.record
