"""What an official tells of who is in charge of what."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.officers.queries import STATES, Wanted
from sogoc.areas.organisation.officers.register import SEATS, AtWork, Seat, duties_on, duty_names
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, LastDayForm, TellingForm
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.roles import Role

AT_WORK = ("position", "telephone", "email")


class AtWorkForm(TellingForm):
    position = forms.CharField(label=_("Chức vụ"), max_length=150)
    telephone = forms.CharField(label=_("Điện thoại cơ quan"), max_length=30, required=False)
    email = forms.EmailField(
        label=_("Thư điện tử công vụ"),
        max_length=120,
        required=False,
        help_text=_("Ghi số, hộp thư của cơ quan; không ghi của riêng."),
    )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        contact = AtWork(**{name: told.pop(name) for name in AT_WORK})
        return told | {"contact": contact}


class PutInChargeForm(AtWorkForm, ByDocumentForm):
    label = _("Văn bản phân công")
    duty = forms.ChoiceField(label=_("Việc phụ trách"), widget=QuickSelect)
    account = forms.ChoiceField(label=_("Người phụ trách"), widget=QuickSelect)
    seat = forms.ChoiceField(label=_("Tư cách"), widget=forms.RadioSelect, choices=lambda: words_of(SEATS))
    on = DayField(label=_("Phụ trách từ ngày"))
    field_order = ("duty", "account", "seat", *AT_WORK, "number", "year", "on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(one.pk): one for one in holders_on(self.today, Role, self.thing.path, below=True)}
        self.initial.setdefault("seat", Seat.PRINCIPAL.value)
        self.fields["account"].choices = [(key, one.name) for key, one in self.people.items()]  # type: ignore[attr-defined]
        self.fields["duty"].choices = words_of(duties_on(self.today))  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"account": self.people[told["account"]], "seat": Seat(told["seat"])}


class ReleaseForm(LastDayForm, ByDocumentForm):
    label = _("Văn bản thôi phân công")
    handover = forms.CharField(
        label=_("Đã bàn giao"),
        max_length=500,
        widget=FEW_LINES,
        help_text=_("Hồ sơ, tài khoản, việc đang làm; cho ai."),
    )
    field_order = ("last_day", "handover", "number", "year")


class CorrectForm(AtWorkForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in (*AT_WORK, "version"):
            self.initial[name] = getattr(self.thing, name)


class FilterForm(forms.Form):
    """What a list is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên, chức vụ, thư điện tử"), required=False, max_length=200)
    duty = forms.ChoiceField(label=_("Việc phụ trách"), widget=QuickSelect, required=False)
    seat = forms.ChoiceField(label=_("Tư cách"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "duty", _("Mọi việc"), duty_names())
        offer(self, "seat", _("Mọi tư cách"), SEATS)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
