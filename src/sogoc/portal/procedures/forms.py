"""By what citizens look for a procedure, and the day whose version they read."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.queries import Wanted
from sogoc.areas.procedures.catalogue.register import LEVELS
from sogoc.components.form_fields import DayField, QuickSelect


class FindForm(forms.Form):
    """A wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên thủ tục, mã hoặc việc cần làm"), required=False, max_length=200)
    field = forms.ChoiceField(label=_("Lĩnh vực"), required=False, widget=QuickSelect)
    agency = forms.ChoiceField(label=_("Cơ quan giải quyết"), required=False, widget=QuickSelect)
    online = forms.ChoiceField(label=_("Nộp trực tuyến"), required=False, widget=QuickSelect)

    def __init__(self, *args: Any, fields: list[str], agencies: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agencies = {one.key: one for one in agencies}
        self._offer("field", _("Mọi lĩnh vực"), [(one, one) for one in fields])
        self._offer("agency", _("Mọi cơ quan"), [(key, one.name) for key, one in self.agencies.items()])
        levels = [(str(key), gettext(name)) for key, name in LEVELS.items() if key]
        self._offer("online", _("Mọi cách nộp"), levels)

    def _offer(self, name: str, every: Any, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = [("", every), *choices]  # type: ignore[attr-defined]

    def wanted(self, today: date) -> Wanted:
        self.is_valid()
        told = {key: value for key, value in self.cleaned_data.items() if value}
        agency = self.agencies.get(told.pop("agency", ""))
        return Wanted(on=today, agency=agency, **told)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())


class DayForm(forms.Form):
    on = DayField(label=_("Xem nội dung đang có hiệu lực ngày"), required=False)
