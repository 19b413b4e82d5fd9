"""What an official tells of what is to be remedied, and of how it was."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.queries import MatterWanted, Wanted, units_of
from sogoc.areas.direction.inspections.register import (
    MATTER_KINDS,
    SEVERITIES,
    SIDES,
    MatterFacts,
    MatterKind,
    Severity,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.components.refusals import in_words
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.foundations.ledger.finding import UnknownFigure, figure_told
from sogoc.kernel.periods import Period, UnreadablePeriod

from .states import INSPECTION_STATES, MATTER_STATES

MANY_LINES = forms.Textarea(attrs={"rows": 4})


class MatterForm(TellingForm):
    mark = forms.CharField(
        label=_("Ký hiệu"), max_length=5, help_text=_("Như trong biên bản, kết luận: a, đ, 2.")
    )
    text = forms.CharField(label=_("Nội dung"), max_length=5000, widget=MANY_LINES)
    severity = forms.ChoiceField(
        label=_("Mức độ"), widget=QuickSelect, required=False, choices=lambda: words_of(SEVERITIES)
    )
    unit = forms.ChoiceField(label=_("Đơn vị chịu trách nhiệm"), widget=QuickSelect, required=False)
    due_on = DayField(label=_("Hạn khắc phục"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.found = {one.key: one for one in units_of(self.thing.agency, self.today)}
        fields: Any = self.fields
        named = [(key, one.name) for key, one in self.found.items()]
        fields["unit"].choices = [("", gettext("cả cơ quan")), *named]

    @property
    def facts(self) -> MatterFacts:
        told = super().told
        unit, severity = self.found.get(told["unit"]), Severity(told["severity"])
        return MatterFacts(told["mark"], told["text"], severity, unit, told["due_on"])


class RecordForm(MatterForm):
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, choices=lambda: words_of(MATTER_KINDS))
    field_order = ("kind", "mark", "text", "severity", "unit", "due_on")

    @property
    def told(self) -> dict[str, Any]:
        return {"kind": MatterKind(self.cleaned_data["kind"]), "facts": self.facts}


class CorrectForm(MatterForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("mark", "text", "severity", "due_on", "version"):
            self.initial[name] = getattr(self.thing, name)
        unit = self.thing.unit
        if unit:
            self.initial["unit"] = unit.key
            self.found.setdefault(unit.key, unit)

    @property
    def told(self) -> dict[str, Any]:
        return {"version": self.cleaned_data["version"], "facts": self.facts}


class PeriodField(forms.CharField):
    """2023-Q1, 2024-H1, 2024, 2023-10-01..2024-08-31."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=40, **kwargs)
        self.widget.attrs |= {"autocomplete": "off", "spellcheck": "false", "placeholder": "2023-Q1"}

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return Period.parse(text)
        except UnreadablePeriod as error:
            raise ValidationError(
                _("Không đọc được kỳ này. Hãy viết như 2023-Q1, 2023-H1, 2023 hoặc 2023-10-01..2024-08-31.")
            ) from error


class FollowForm(TellingForm):
    figure = forms.CharField(
        label=_("Số liệu"), max_length=200, help_text=_("Tên hoặc tiêu đề đầy đủ, như ở trang Số liệu.")
    )
    before = PeriodField(label=_("Kỳ trước khi khắc phục"))
    after = PeriodField(label=_("Kỳ sau khi khắc phục"))

    def clean_figure(self) -> str:
        try:
            return figure_told(self.cleaned_data["figure"].strip())
        except UnknownFigure as refusal:
            raise ValidationError(in_words(refusal)) from refusal


class RemedyForm(ByDocumentForm):
    label = _("Bằng văn bản số")
    about = _("Văn bản đã vào sổ; văn bản khác gắn thêm ở mục Tài liệu kiểm chứng.")
    done = forms.CharField(label=_("Đã làm gì"), max_length=10_000, widget=MANY_LINES)
    on = DayField(label=_("Ngày khắc phục"))
    field_order = ("done", "number", "year", "on")


class VerifyForm(TellingForm):
    on = DayField(label=_("Ngày xác nhận"))
    verdict = forms.CharField(
        label=_("Nhận xét"),
        max_length=1000,
        required=False,
        widget=FEW_LINES,
        help_text=_("Phải ghi khi số liệu gắn với việc này chưa chuyển biến."),
    )


# ── what lists are narrowed to ─────────────────────────────────────────────
class FilterForm(forms.Form):
    """A wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên cuộc kiểm tra, đoàn"), required=False, max_length=200)
    side = forms.ChoiceField(label=_("Ai kiểm tra"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "side", _("Mọi cuộc kiểm tra"), SIDES)
        offer(self, "state", _("Mọi tình trạng"), INSPECTION_STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())


class MatterFilterForm(forms.Form):
    words = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), MATTER_KINDS)
        offer(self, "state", _("Mọi tình trạng"), MATTER_STATES)

    def wanted(self, **standpoint: Any) -> MatterWanted:
        self.is_valid()
        return MatterWanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
