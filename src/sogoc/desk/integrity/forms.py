"""What an official tells of receptions, complaints, reports and declarations."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.integrity.queries import STATES, Wanted
from sogoc.areas.civil_service.integrity.register import (
    ASSET_KINDS,
    GRIEVANCE_KINDS,
    MOST_AT_ONCE,
    RECEPTION_KINDS,
    REPORT_KINDS,
    TOLD_OUTCOMES,
    AssetKind,
    Declared,
    GrievanceKind,
    Outcome,
    ReceptionKind,
    ReportKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.kernel.periods import Period, UnreadablePeriod

NAMELESS = _("Không ghi họ tên, địa chỉ của người gửi.")


def _many(label: Any) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=0, max_value=MOST_AT_ONCE, initial=0)


class ReceptionForm(TellingForm):
    kind = forms.ChoiceField(
        label=_("Hình thức tiếp"), widget=QuickSelect, choices=lambda: words_of(RECEPTION_KINDS)
    )
    on = DayField(label=_("Ngày tiếp"))
    visits = _many(_("Lượt tiếp"))
    people = _many(_("Số người"))
    groups = _many(_("Đoàn đông người"))
    note = forms.CharField(
        label=_("Nội dung chính"), max_length=500, required=False, widget=FEW_LINES, help_text=NAMELESS
    )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": ReceptionKind(told["kind"])}


class GrievanceForm(TellingForm):
    kind = forms.ChoiceField(
        label=_("Loại đơn"), widget=forms.RadioSelect, choices=lambda: words_of(GRIEVANCE_KINDS)
    )
    mark = forms.CharField(label=_("Số trong sổ"), max_length=20)
    on = DayField(label=_("Ngày nhận"))
    about = forms.CharField(label=_("Nội dung"), max_length=500, widget=FEW_LINES, help_text=NAMELESS)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": GrievanceKind(told["kind"])}


class AcceptForm(TellingForm):
    on = DayField(label=_("Ngày thụ lý"))


class PutOffForm(ByDocumentForm):
    label = _("Văn bản gia hạn")
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=FEW_LINES)
    field_order = ("number", "year", "reason")


class SettleForm(ByDocumentForm):
    label = _("Bằng văn bản")
    about = _("Quyết định, kết luận, văn bản chuyển hoặc không thụ lý; không cần khi rút, trùng đơn.")
    wanted = False
    outcome = forms.ChoiceField(
        label=_("Kết quả"), widget=QuickSelect, choices=lambda: words_of(TOLD_OUTCOMES)
    )
    on = DayField(label=_("Ngày xong"))
    field_order = ("outcome", "number", "year", "on")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"outcome": Outcome(told["outcome"])}


class ReportForm(ByDocumentForm):
    label = _("Báo cáo")
    kind = forms.ChoiceField(
        label=_("Báo cáo về"), widget=QuickSelect, choices=lambda: words_of(REPORT_KINDS)
    )
    period = forms.CharField(
        label=_("Kỳ báo cáo"), max_length=30, help_text=_("Viết như 2023, 2023-Q1, 2024-H1, 2023-02.")
    )
    due_on = DayField(label=_("Hạn gửi"))
    field_order = ("kind", "period", "due_on", "number", "year")

    def clean_period(self) -> Period:
        return read_period(self.cleaned_data["period"])

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": ReportKind(told["kind"])}


def read_period(text: str) -> Period:
    try:
        return Period.parse(text.strip())
    except UnreadablePeriod as error:
        raise forms.ValidationError(
            _("Không đọc được kỳ “%(text)s”. Hãy viết như 2023, 2023-Q1, 2024-H1 hoặc 2023-02."),
            params={"text": text},
        ) from error


class AssetsForm(ByDocumentForm):
    """`of_year` is that of the declarations: `year` is that of the document."""

    label = _("Báo cáo kết quả kê khai")
    kind = forms.ChoiceField(
        label=_("Lần kê khai"), widget=QuickSelect, choices=lambda: words_of(ASSET_KINDS)
    )
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    obliged = _many(_("Số người phải kê khai"))
    declared = _many(_("Số người đã kê khai"))
    disclosed = _many(_("Số bản đã công khai"))
    field_order = ("kind", "of_year", "obliged", "declared", "disclosed", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        numbers = Declared(**{name: told.pop(name) for name in ("obliged", "declared", "disclosed")})
        return told | {"numbers": numbers, "kind": AssetKind(told["kind"]), "year": told.pop("of_year")}


class FilterForm(forms.Form):
    """What a list of complaints is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Số, nội dung"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại đơn"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), GRIEVANCE_KINDS)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, today: date, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(
            today, **{key: value for key, value in self.cleaned_data.items() if value}, **standpoint
        )

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
