"""Which division something is of: of those of the agency in sight, or of the agency whose thing it is done to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import QuickSelect
from sogoc.desk.telling import TellingForm
from sogoc.foundations.agencies.units import units_below


class OfAUnitForm(TellingForm):
    """Of the agency itself, or of a division."""

    unit = forms.ChoiceField(label=_("Phòng, đơn vị"), widget=QuickSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.units = {str(one.pk): one for one in (*units_below(self.agency), self.agency)}
        self.fields["unit"].choices = [(key, one.name) for key, one in self.units.items()]  # type: ignore[attr-defined]

    @property
    def agency(self) -> Any:
        return getattr(self.thing, "agency", self.thing)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"unit": self.units[told["unit"]]}
