"""What an official tells of a review, and of a difference with another list."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.reconciliation.queries import Wanted
from sogoc.areas.procedures.reconciliation.register import KINDS, SOURCES
from sogoc.areas.procedures.simplification.queries import plans_of
from sogoc.components.form_fields import BudgetField, DayField, QuickSelect
from sogoc.desk.documents.deed_forms import NamingForm
from sogoc.desk.documents.forms import offer
from sogoc.desk.performing import ActForm

from .forms import OfAgencyForm


class HappenedOnForm(OfAgencyForm):
    on = DayField(label=_("Ngày"))


class PlanForm(NamingForm, OfAgencyForm):
    """Names the plan, and the year that it is for."""

    planned = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=1945, max_value=2200)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, today=today, **kwargs)
        self.fields["number"].label = _("Số, ký hiệu của kế hoạch")
        self.initial.setdefault("planned", today.year)

    @property
    def told(self) -> dict[str, Any]:
        return {"document": self.other, "year": self.cleaned_data["planned"]}


class ReviewForm(HappenedOnForm):
    plan = forms.ChoiceField(label=_("Theo kế hoạch"), required=False, widget=QuickSelect)
    findings = forms.CharField(
        label=_("Kết quả rà soát"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Sự cần thiết, điều chưa hợp lý; hoặc ghi không có gì cần đơn giản hóa."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.plans = {str(one.pk): one for one in plans_of(self.agency)}
        offer(
            self, "plan", _("Ngoài kế hoạch"), {key: f"{one} ({one.year})" for key, one in self.plans.items()}
        )

    @property
    def told(self) -> dict[str, Any]:
        told = self.cleaned_data
        return {"on": told["on"], "findings": told["findings"], "plan": self.plans.get(told["plan"])}


class ProposeForm(HappenedOnForm):
    options = forms.CharField(
        label=_("Phương án đơn giản hóa"), max_length=5000, widget=forms.Textarea(attrs={"rows": 4})
    )
    saved = BudgetField(
        label=_("Thời gian giảm mỗi hồ sơ"),
        required=False,
        help_text=_("Ví dụ 3 ngày làm việc; 4 giờ. Để trống nếu không giảm."),
    )
    dong_saved = forms.IntegerField(
        label=_("Chi phí tuân thủ giảm mỗi năm (đồng)"), min_value=0, max_value=10**15, initial=0
    )
    field_order = ("on",)

    @property
    def told(self) -> dict[str, Any]:
        told = self.cleaned_data
        minutes = sum(leg.minutes for leg in told["saved"].legs) if told["saved"] else 0
        said = {name: told[name] for name in ("on", "options", "dong_saved")}
        return said | {"minutes_saved": minutes}


class ApproveForm(NamingForm, HappenedOnForm):
    field_order = ("number", "year", "on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["number"].label = _("Quyết định")

    @property
    def told(self) -> dict[str, Any]:
        return {"decision": self.other, "on": self.cleaned_data["on"]}


class CarryOutForm(HappenedOnForm):
    @property
    def told(self) -> dict[str, Any]:
        return {"on": self.cleaned_data["on"]}


class SettleForm(ActForm):
    note = forms.CharField(
        label=_("Cách xử lý"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Đã sửa ở đâu, hoặc vì sao khác nhau là đúng."),
    )


class DifferencesForm(forms.Form):
    """What the work list is narrowed to; a wrong choice narrows nothing."""

    source = forms.ChoiceField(label=_("Nguồn"), widget=QuickSelect, required=False)
    kind = forms.ChoiceField(label=_("Khác thế nào"), widget=QuickSelect, required=False)
    settled = forms.BooleanField(label=_("Đã xử lý"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "source", _("Mọi nguồn"), SOURCES)
        offer(self, "kind", _("Mọi khác biệt"), KINDS)

    def wanted(self, agency: Any) -> Wanted:
        self.is_valid()
        told = {key: value for key, value in self.cleaned_data.items() if value}
        return Wanted(agency=agency, **told)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
