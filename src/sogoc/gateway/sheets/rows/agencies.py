"""A row of a sheet as one unit below an agency."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, WordsField
from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.kinds import kind_names
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class AgencyRow(forms.Form):
    name = forms.CharField(label=_("Tên đầy đủ"), max_length=200)
    short_name = forms.CharField(label=_("Tên gọi tắt"), max_length=60)
    key = forms.SlugField(label=_("Mã"), max_length=40)
    symbol = forms.CharField(label=_("Ký hiệu trong văn bản"), max_length=20, required=False)
    kind = WordsField(label=_("Loại"), choices=lambda: kind_names().items())
    valid_from = DayField(label=_("Thành lập ngày"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    return establish_agency(**facts, parent=agency, at=at, by=by)


AGENCIES = SheetIn(
    name="agencies",
    title=_("Đơn vị trực thuộc"),
    act="establish_agency",
    row=AgencyRow,
    enter=enter,
    leads_to="agencies:list",
    example={
        "name": "Phòng Quản lý Công nghệ và Chuyên ngành",
        "short_name": "Phòng QLCN&CN",
        "key": "phong-quan-ly-cong-nghe",
        "symbol": "",
        "kind": "Phòng, văn phòng",
        "valid_from": "01/01/2023",
    },
)
