"""What an official tells of a check, and which of its dossiers are shown."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField
from sogoc.desk.catalogue.forms import OfAgencyForm
from sogoc.desk.documents.deed_forms import NamingForm
from sogoc.kernel.acts import Actor


class BeginForm(NamingForm, OfAgencyForm):
    first = DayField(label=_("Hồ sơ tiếp nhận từ ngày"))
    last = DayField(label=_("Đến hết ngày"))
    field_order = ("first", "last", "number", "year")

    def __init__(self, *args: Any, agency: Any, by: Actor, today: date, **kwargs: Any) -> None:
        super().__init__(*args, agency=agency, by=by, today=today, **kwargs)
        self.fields["number"].label = _("Văn bản về việc kiểm tra")
        self.fields["number"].required = False
        self.fields["number"].help_text = _("Kế hoạch hoặc kết luận đã vào sổ; để trống nếu không có.")
        self.initial.setdefault("last", today)

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("first", "last")} | {"document": self.other}


class LackingForm(forms.Form):
    """Which dossiers of a check are shown."""

    lacking = forms.BooleanField(label=_("Chỉ hồ sơ còn thiếu"), required=False)

    @property
    def asked(self) -> bool:
        return self.is_valid() and bool(self.cleaned_data["lacking"])
