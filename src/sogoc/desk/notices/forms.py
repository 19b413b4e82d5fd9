"""How somebody wants to be told."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.desk.performing import ActForm

HOURS = [(hour, f"{hour:02d}:00") for hour in range(24)]


class ChooseForm(ActForm):
    digest = forms.BooleanField(
        label=_("Nhận thư tổng hợp mỗi ngày"),
        required=False,
        help_text=_("Một thư cho mọi việc chưa đọc; ngày không có gì mới thì không có thư."),
    )
    hour = forms.TypedChoiceField(
        label=_("Nhận từ giờ"), choices=HOURS, coerce=int, help_text=_("Theo giờ Việt Nam.")
    )

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("digest", "hour")}
