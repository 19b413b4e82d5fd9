"""What an official says of days and hours."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField
from sogoc.desk.performing import ActForm
from sogoc.foundations.calendar.queries import PARTS
from sogoc.kernel.working_days import DAY_KIND_NAMES, DAYS_OFF, DayKind, Hours, Part

from .reading import WindowsField

DECISION = _("Số, ký hiệu hoặc tên văn bản, ví dụ 9441/TB-BNV.")


class AnnouncementForm(ActForm):
    decision = forms.CharField(label=_("Theo văn bản"), max_length=80, help_text=DECISION)
    decided_on = DayField(label=_("Ngày văn bản"))


class DayOffForm(AnnouncementForm):
    kind = forms.ChoiceField(
        label=_("Loại ngày nghỉ"),
        choices=[("", _("Chọn loại")), *((kind.value, _(DAY_KIND_NAMES[kind])) for kind in DAYS_OFF)],
    )
    name = forms.CharField(
        label=_("Dịp nghỉ"), max_length=120, help_text=_("Người đọc giải trình hạn sẽ thấy tên này.")
    )
    first_day = DayField(label=_("Từ ngày"))
    last_day = DayField(
        label=_("Đến hết ngày"), required=False, help_text=_("Để trống nếu chỉ nghỉ một ngày.")
    )
    part = forms.ChoiceField(label=_("Nghỉ"), choices=PARTS, initial=Part.WHOLE.value)
    field_order = ("kind", "name", "first_day", "last_day", "part", "decision", "decided_on")

    @property
    def facts(self) -> dict[str, Any]:
        told = self.cleaned_data
        return {
            "kind": DayKind(told["kind"]),
            "name": told["name"],
            "first_day": told["first_day"],
            "last_day": told["last_day"] or told["first_day"],
            "part": Part(told["part"]),
            "decision": told["decision"],
            "decided_on": told["decided_on"],
        }


class MakeUpForm(AnnouncementForm):
    day = DayField(label=_("Ngày làm bù"), help_text=_("Một ngày đang được nghỉ, thường là thứ Bảy."))
    name = forms.CharField(
        label=_("Nội dung"), max_length=120, help_text=_("Làm bù cho ngày nào, ví dụ: Làm bù ngày 29/4/2024.")
    )
    field_order = ("day", "name", "decision", "decided_on")

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.field_order}


class WithdrawForm(ActForm):
    because = forms.CharField(
        label=_("Vì sao rút"), max_length=300, help_text=_("Nhập nhầm, hay văn bản nào thay thế.")
    )


class HoursForm(ActForm):
    since = DayField(label=_("Áp dụng từ ngày"))
    inherits = forms.BooleanField(
        label=_("Theo giờ của cơ quan cấp trên"),
        required=False,
        help_text=_("Khi đánh dấu, giờ ghi ở hai ô dưới đây không dùng đến."),
    )
    weekdays = WindowsField(
        label=_("Thứ Hai đến thứ Sáu"), required=False, help_text=_("Từng buổi, đủ 8 giờ một ngày.")
    )
    saturday = WindowsField(
        label=_("Thứ Bảy"), required=False, help_text=_("Để trống nếu không làm việc ngày thứ Bảy.")
    )
    decision = forms.CharField(label=_("Theo văn bản"), max_length=80, required=False, help_text=DECISION)

    @property
    def facts(self) -> dict[str, Any]:
        told = self.cleaned_data
        return {
            "since": told["since"],
            "hours": None if told["inherits"] else Hours(told["weekdays"], told["saturday"]),
            "decision": told["decision"],
        }
