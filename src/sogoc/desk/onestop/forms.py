"""What an official tells of a one-stop point, of who works there, and of what it is connected to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.onestop.queries import appointable, members_on
from sogoc.areas.procedures.onestop.register import (
    DUTIES,
    MOST_COUNTERS,
    MOST_OF_A_KIND,
    SYSTEMS,
    Duty,
    System,
    equipment_wanted,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import words_of
from sogoc.desk.telling import LastDayForm, ReasonForm, TellingForm
from sogoc.kernel.working_days import PART_NAMES, Part


class PointForm(TellingForm):
    name = forms.CharField(label=_("Tên"), max_length=150, initial=_("Bộ phận Một cửa"))
    address = forms.CharField(label=_("Địa chỉ"), max_length=300)
    counters = forms.IntegerField(label=_("Số quầy"), min_value=1, max_value=MOST_COUNTERS, initial=1)


class OpenForm(PointForm):
    on = DayField(label=_("Mở từ ngày"))


class CorrectForm(PointForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("name", "address", "counters", "version"):
            self.initial[name] = getattr(self.thing, name)


class AppointForm(TellingForm):
    account = forms.ChoiceField(
        label=_("Người"),
        widget=QuickSelect,
        help_text=_("Người đang giữ một vai trò ở cơ quan của Bộ phận Một cửa hoặc ở đơn vị bên dưới."),
    )
    duty = forms.ChoiceField(label=_("Nhiệm vụ"), widget=QuickSelect, choices=lambda: words_of(DUTIES))
    on = DayField(label=_("Từ ngày"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(one.pk): one for one in appointable(self.thing, self.today)}
        self.fields["account"].choices = [(key, one.name) for key, one in self.people.items()]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"account": self.people[told["account"]], "duty": Duty(told["duty"])}


class CountForm(TellingForm):
    kind = forms.ChoiceField(label=_("Loại thiết bị"), widget=QuickSelect)
    number = forms.IntegerField(label=_("Số lượng"), min_value=0, max_value=MOST_OF_A_KIND)
    working = forms.IntegerField(label=_("Dùng được"), min_value=0, max_value=MOST_OF_A_KIND)
    on = DayField(label=_("Ngày kiểm đếm"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = words_of(equipment_wanted(self.today))  # type: ignore[attr-defined]


class SpanForm(TellingForm):
    of_today = ("first",)
    first = DayField(label=_("Từ ngày"))
    last = DayField(label=_("Đến hết ngày"))


class TurnsForm(SpanForm):
    counter = forms.IntegerField(label=_("Quầy số"), min_value=1, max_value=MOST_COUNTERS, initial=1)
    part = forms.ChoiceField(
        label=_("Buổi"),
        widget=QuickSelect,
        choices=lambda: words_of(PART_NAMES),
        help_text=_("Ngày cơ quan không làm việc được bỏ qua."),
    )
    field_order = ("counter", "part")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"part": Part(told["part"])}


class DropForm(SpanForm, ReasonForm):
    field_order: tuple[str, ...] = ("first", "last", "reason")


class HandOverForm(DropForm):
    to = forms.ChoiceField(label=_("Bàn giao cho"), widget=QuickSelect)
    field_order = ("to", *DropForm.field_order)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = members_on(self.thing.point, self.today)
        self.others = {str(one.pk): one for one in others if one.pk != self.thing.pk}
        self.fields["to"].choices = [(key, str(one)) for key, one in self.others.items()]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"to": self.others[told["to"]]}


class ConnectForm(TellingForm):
    system = forms.ChoiceField(label=_("Hệ thống"), widget=QuickSelect, choices=lambda: words_of(SYSTEMS))
    on = DayField(label=_("Kết nối từ ngày"))

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"system": System(told["system"])}


class DisconnectForm(LastDayForm, ReasonForm):
    field_order = ("last_day", "reason")
