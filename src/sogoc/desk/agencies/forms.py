"""What an administrator says of a new agency."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField
from sogoc.desk.performing import ActForm
from sogoc.foundations.agencies.queries import AGENCY_KINDS


class EstablishForm(ActForm):
    name = forms.CharField(label=_("Tên đầy đủ"), max_length=200)
    short_name = forms.CharField(label=_("Tên gọi tắt"), max_length=60)
    key = forms.SlugField(
        label=_("Mã"),
        max_length=40,
        help_text=_("Chữ thường không dấu, số và gạch ngang, ví dụ van-phong. Mã không đổi về sau."),
    )
    symbol = forms.CharField(
        label=_("Ký hiệu trong văn bản"),
        max_length=20,
        required=False,
        help_text=_("Ví dụ SKHCN. Để trống nếu đơn vị không có con dấu."),
    )
    kind = forms.ChoiceField(label=_("Loại"), choices=AGENCY_KINDS)
    valid_from = DayField(label=_("Thành lập ngày"))

    @property
    def facts(self) -> dict[str, Any]:
        return {
            name: self.cleaned_data[name]
            for name in ("key", "name", "short_name", "symbol", "kind", "valid_from")
        }
