"""What somebody looks for in the journal."""

from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.foundations.journal.queries import EntriesWanted, acts_written, rooms_written
from sogoc.foundations.journal.telling import act_name, room_name
from sogoc.kernel.vietnamese import day, heading

GLANCE = timedelta(days=30)


class FilterForm(forms.Form):
    """A wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tìm trong nhật ký"), required=False, max_length=200)
    who = forms.CharField(
        label=_("Tên đăng nhập"),
        required=False,
        max_length=120,
        widget=forms.TextInput(
            attrs={"placeholder": "van.phong", "autocomplete": "off", "spellcheck": "false"}
        ),
    )
    act = forms.ChoiceField(label=_("Việc"), widget=QuickSelect, required=False)
    room = forms.ChoiceField(label=_("Bản ghi thuộc"), widget=QuickSelect, required=False)
    since = DayField(label=_("Ghi từ ngày"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)
    reads = forms.ChoiceField(
        label=_("Làm hay xem"),
        required=False,
        choices=[("", _("Cả hai")), ("no", _("Việc đã làm")), ("yes", _("Lượt xem dữ liệu cá nhân"))],
    )

    def __init__(self, asked: QueryDict, today: date) -> None:
        """Who asks for nothing sees the last thirty days: a journal of years is not counted for a glance."""
        self.asks = any(name in asked for name in self.base_fields)
        super().__init__(asked if self.asks else {"since": day(today - GLANCE)})
        self._offer("act", _("Mọi việc"), {act: heading(act_name(act)) for act in acts_written()})
        self._offer("room", _("Mọi phần"), {room: room_name(room) for room in rooms_written()})

    def _offer(self, name: str, every: Any, words: dict[str, str]) -> None:
        """What there is in the journal, by its name to people."""
        told = sorted(words.items(), key=lambda one: one[1])
        cast(forms.ChoiceField, self.fields[name]).choices = [("", every), *told]

    @property
    def wanted(self) -> EntriesWanted:
        self.is_valid()
        return EntriesWanted(**{name: value for name, value in self.cleaned_data.items() if value})
