"""What an official tells of a dossier."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.areas.procedures.dossiers.queries import STATES, Wanted
from sogoc.areas.procedures.dossiers.register import (
    CAUSES,
    CHANNELS,
    DELIVERIES,
    Application,
    Cause,
    Delivery,
    Moments,
)
from sogoc.components.form_fields import BudgetField, QuickSelect
from sogoc.components.moments import MomentField
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.performing import ActForm
from sogoc.desk.telling import TellingForm


class HappenedForm(TellingForm):
    """When it happened: now, unless somebody writes it down later."""

    of_today = ()
    at = MomentField(
        label=_("Lúc"), help_text=_("Khi việc này xảy ra; để nguyên nếu là bây giờ. Ví dụ 16:59 05/6/2024.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("at", self.now)

    def clean_at(self) -> Any:
        return not_later(self.cleaned_data["at"], self.now)

    @property
    def happened_at(self) -> datetime:
        at: datetime = self.cleaned_data["at"]
        return at


def not_later(at: Any, now: datetime) -> Any:
    if at and at > now:
        raise ValidationError(_("Lúc này chưa tới. Hãy kiểm tra lại giờ và ngày."))
    return at


class ApplicationForm(ActForm):
    """What stands on the receipt."""

    code = forms.CharField(
        label=_("Mã hồ sơ"),
        max_length=60,
        help_text=_("Như trên giấy tiếp nhận, ví dụ H56.16-250117-0001."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    procedure_code = forms.CharField(
        label=_("Mã thủ tục"),
        max_length=30,
        help_text=_("Như trong quyết định công bố, ví dụ 1.014431."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    procedure = forms.CharField(label=_("Thủ tục"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    field = forms.CharField(label=_("Lĩnh vực"), max_length=150)
    channel = forms.ChoiceField(label=_("Cách nộp"), widget=QuickSelect)
    level = forms.ChoiceField(label=_("Cung cấp trực tuyến"), required=False, widget=QuickSelect)
    limit = BudgetField(
        label=_("Thời hạn giải quyết"),
        help_text=_("Ví dụ 5 ngày làm việc; 15 ngày; 5 ngày làm việc, rồi 15 ngày."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "channel", _("Chọn cách nộp"), CHANNELS)
        offer(self, "level", LEVELS[Level.OFFLINE], {key: name for key, name in LEVELS.items() if key})

    @property
    def application(self) -> Application:
        return Application.read(self.cleaned_data)


class ReceiveForm(ApplicationForm, HappenedForm):
    field_order = ("at",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].required = False
        self.fields["code"].help_text = _(
            "Để trống để hệ thống cấp số tiếp theo trong ngày, hoặc ghi mã đã có."
        )


class CorrectForm(ApplicationForm):
    """Also the moments, where they have happened."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    received = MomentField(label=_("Tiếp nhận lúc"))
    concluded = MomentField(label=_("Giải quyết xong lúc"), required=False)
    returned = MomentField(label=_("Trả kết quả lúc"), required=False)

    def __init__(self, *args: Any, happened: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("concluded", "returned"):
            if not happened[name]:
                del self.fields[name]

    @property
    def moments(self) -> Moments:
        """Those that were changed: a field tells no seconds, and what nobody touched keeps its own."""
        told = {name: self.cleaned_data.get(name) for name in ("received", "concluded", "returned")}
        return Moments(**{name: at for name, at in told.items() if at and name in self.changed_data})


class DossierForm(HappenedForm):
    """What was done to a dossier."""

    @property
    def dossier(self) -> Any:
        return self.thing

    @property
    def happened_at(self) -> datetime:
        return after(super().happened_at, self.thing.latest_at)


def after(told: datetime, latest: datetime) -> datetime:
    """A form tells minutes: within the minute of the latest thing, what is told comes after it. Somebody who hands in
    online is often answered at once."""
    same_minute = told <= latest < told + timedelta(minutes=1)
    return latest if same_minute else told


class SuspendForm(DossierForm):
    cause = forms.ChoiceField(label=_("Dừng vì"), choices=lambda: words_of(CAUSES), widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Nội dung"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    field_order = ("cause", "reason", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"cause": Cause(self.cleaned_data["cause"]), "reason": self.cleaned_data["reason"]}


class ReasonForm(DossierForm):
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    field_order = ("reason", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"reason": self.cleaned_data["reason"]}


class MomentForm(DossierForm):
    @property
    def told(self) -> dict[str, Any]:
        return {}


class ReturnForm(DossierForm):
    delivery = forms.ChoiceField(
        label=_("Cách trả kết quả"),
        choices=lambda: words_of({key: name for key, name in DELIVERIES.items() if key}),
        widget=forms.RadioSelect,
    )
    field_order = ("delivery", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"delivery": Delivery(self.cleaned_data["delivery"])}


class FilterForm(forms.Form):
    """What a list of dossiers is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Mã hồ sơ, mã hoặc tên thủ tục"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    channel = forms.ChoiceField(label=_("Cách nộp"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi hồ sơ"), STATES)
        offer(self, "channel", _("Mọi cách"), CHANNELS)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
