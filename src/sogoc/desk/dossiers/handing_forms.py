"""What an official tells of a step, of what is missing, and of an apology."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.queries.handing import people_for, step_of, units_for
from sogoc.components.form_fields import QuickSelect
from sogoc.components.moments import MomentField

from .forms import DossierForm


class SupplementForm(DossierForm):
    wanted = forms.CharField(
        label=_("Cần bổ sung"),
        max_length=1000,
        help_text=_("Ghi đủ từng giấy tờ: chỉ được yêu cầu một lần."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    document = forms.CharField(label=_("Số văn bản"), max_length=120, required=False)
    once_more = forms.BooleanField(
        label=_("Đã yêu cầu bổ sung trước đó và vẫn phải yêu cầu thêm"), required=False
    )
    field_order = ("wanted", "reason", "document", "once_more", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("wanted", "reason", "document", "once_more")}


class _HandsForm(DossierForm):
    """To which unit, and to whom in it."""

    unit = forms.ChoiceField(label=_("Đơn vị"), widget=QuickSelect)
    person = forms.ChoiceField(
        label=_("Người xử lý"),
        widget=QuickSelect,
        required=False,
        help_text=_("Để trống nếu đơn vị tự phân công sau."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        day = self.today
        self.units = {str(one.pk): one for one in units_for(self.dossier, day)}
        self.people = {str(one.pk): one for one in people_for(self.dossier, day)}
        units: Any = self.fields["unit"]
        people: Any = self.fields["person"]
        units.choices = [(key, one.name) for key, one in self.units.items()]
        people.choices = [("", _("Chưa chọn"))] + [(key, one.name) for key, one in self.people.items()]

    @property
    def hands(self) -> dict[str, Any]:
        person = self.people.get(self.cleaned_data["person"])
        return {"unit": self.units[self.cleaned_data["unit"]], "person": person}


class AssignForm(_HandsForm):
    field_order = ("unit", "person", "at")

    @property
    def told(self) -> dict[str, Any]:
        return self.hands


class _StepForm(DossierForm):
    """Of one step, which the form names: what was opened before another step began is refused."""

    step = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.dossier.running:
            self.initial.setdefault("step", self.dossier.running.pk)

    def clean_step(self) -> Any:
        found = step_of(self.dossier, self.cleaned_data["step"])
        if found is None:
            raise ValidationError(_("Hồ sơ không có bước này. Hãy mở lại trang hồ sơ."))
        return found


class CompleteForm(_StepForm):
    result = forms.CharField(
        label=_("Kết quả"), max_length=300, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    field_order = ("result", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("step", "result")}


class SendBackForm(_StepForm):
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    field_order: tuple[str, ...] = ("reason", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("step", "reason")}


class TransferForm(SendBackForm, _HandsForm):
    field_order: tuple[str, ...] = ("unit", "person", "reason", "at")

    @property
    def told(self) -> dict[str, Any]:
        return self.hands | {name: self.cleaned_data[name] for name in ("step", "reason")}


class NewDayForm(DossierForm):
    """Why, and until when."""

    reason = forms.CharField(label=_("Lý do"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}))
    until = MomentField(label=_("Hẹn lại lúc"), help_text=_("Sau lúc đã hẹn trả. Ví dụ 16:30 05/6/2024."))
    field_order = ("reason", "until", "at")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if apology := self.dossier.apology:
            self.initial.setdefault("reason", apology.reason)
            self.initial.setdefault("until", apology.appointed_at)

    @property
    def told(self) -> dict[str, Any]:
        said: dict[str, datetime | str] = {name: self.cleaned_data[name] for name in ("reason", "until")}
        return said


class SendForm(DossierForm):
    although_late = forms.BooleanField(label=_("Đã quá hạn, vẫn gửi và ghi là gửi muộn"), required=False)
    field_order = ("although_late", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"although_late": self.cleaned_data["although_late"]}
