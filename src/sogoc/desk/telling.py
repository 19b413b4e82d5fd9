"""What an official tells in a form of days: the same for every room that keeps no minutes."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField
from sogoc.desk.documents.deed_forms import NamingForm
from sogoc.desk.performing import ActForm
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.working_days import YEARS

FEW_LINES = forms.Textarea(attrs={"rows": 2})


class TellingForm(ActForm):
    """Tells the act what was typed, but for the key of the form itself. `thing` is what it is done to, or the agency in
    which something begins, `by` who fills it in; a day that is `of_today` is filled in."""

    of_today: tuple[str, ...] = ("on",)

    def __init__(self, *args: Any, thing: Any, now: datetime, by: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.thing, self.now, self.today, self.by = thing, now, local_day(now), by
        for name in self.of_today:
            if name in self.fields:
                self.initial.setdefault(name, self.today)

    @property
    def happened_at(self) -> datetime:
        """Now, unless the form asks when."""
        return self.now

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or self.cleaned_data
        for name, value in list(told.items()):
            if isinstance(value, date) and value.year not in YEARS:
                self.add_error(name, _("Hãy chọn một ngày trong các năm từ 2000 đến 2100."))
        return told

    @property
    def told(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "submission"}


class LastDayForm(TellingForm):
    of_today = ("last_day",)
    last_day = DayField(label=_("Ngày cuối cùng"))


class ReasonForm(TellingForm):
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=FEW_LINES)


class ByDocumentForm(NamingForm, TellingForm):
    """Names a document of the register by its number, and by its year where several bear it: the act is told it as
    `names`. Nobody has to, where it is not `wanted`."""

    names = "document"
    label: Any = _("Văn bản")
    about: Any = _("Số, ký hiệu của văn bản đã vào sổ.")
    wanted = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.near = getattr(self.thing, "agency_id", None) or self.thing.pk
        number = self.fields["number"]
        number.label, number.help_text, number.required = self.label, self.about, self.wanted

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return {name: value for name, value in told.items() if name not in ("number", "year")} | {
            self.names: self.other
        }
