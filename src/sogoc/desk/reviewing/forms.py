"""What an official tells of campaigns and of the texts looked at in them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.reviewing.queries import STATES, Wanted, results_on
from sogoc.areas.institutions.reviewing.register import (
    CAMPAIGN_KINDS,
    RESULTS,
    CampaignKind,
    LegalText,
    Result,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import ByDocumentForm, TellingForm
from sogoc.desk.units import OfAUnitForm

NAMED = ("title", "number", "issuer")


class OpenForm(ByDocumentForm):
    """`of_year` is the campaign's: `year` is that of the document."""

    label = _("Kế hoạch")
    about = _("Số, ký hiệu của kế hoạch đã vào sổ, của cơ quan mình hoặc của cấp trên.")
    kind = forms.ChoiceField(label=_("Việc"), widget=QuickSelect, choices=lambda: words_of(CAMPAIGN_KINDS))
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    title = forms.CharField(label=_("Tên đợt"), max_length=300)
    field_order = ("kind", "of_year", "title", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": CampaignKind(told["kind"]), "year": told.pop("of_year")}


class CloseForm(ByDocumentForm):
    label = _("Báo cáo kết quả")


class TextForm(OfAUnitForm):
    """A text that stands in a book need not be typed: its book names it."""

    number = forms.CharField(
        label=_("Số, ký hiệu"), max_length=80, required=False, help_text=_("Ví dụ: 13/2015/QĐ-UBND.")
    )
    title = forms.CharField(label=_("Tên văn bản"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    issuer = forms.CharField(label=_("Cơ quan ban hành"), max_length=200, required=False)
    field_order: tuple[str, ...] = ("unit", *NAMED)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {self.names_it: LegalText(**{name: told.pop(name) for name in NAMED})}

    names_it = "text"


class ListForm(TextForm):
    on = DayField(label=_("Ngày đưa vào danh mục"))
    field_order = ("unit", "number", "title", "issuer", "on")


class ListHeldForm(OfAUnitForm, ByDocumentForm):
    """By the number under which it stands in a book."""

    label = _("Văn bản trong sổ")
    on = DayField(label=_("Ngày đưa vào danh mục"))
    field_order = ("number", "year", "unit", "on")

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"text": LegalText("")}


class CorrectForm(TextForm):
    names_it = "named"
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    field_order = ("unit", "number", "title", "issuer")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in (*NAMED, "version"):
            self.initial[name] = getattr(self.thing, name)
        self.initial["unit"] = str(self.thing.unit_id)


class ReviewForm(TellingForm):
    result = forms.ChoiceField(label=_("Kết quả"), widget=forms.RadioSelect)
    findings = forms.CharField(
        label=_("Nhận xét"),
        max_length=5000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Nội dung nào không còn phù hợp, vì sao; để trống được nếu không phải xử lý."),
    )
    on = DayField(label=_("Ngày xem xét xong"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        some = results_on(CampaignKind(self.thing.campaign.kind), self.today)
        self.fields["result"].choices = words_of({one: RESULTS[one] for one in some})  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"result": Result(told["result"])}


class RecommendForm(ByDocumentForm):
    label = _("Văn bản nêu kiến nghị")
    about = _("Tờ trình, công văn kiến nghị, hoặc báo cáo nêu kiến nghị, đã vào sổ.")
    on = DayField(label=_("Ngày kiến nghị"))
    field_order = ("number", "year", "on")


class SettleForm(ByDocumentForm):
    label = _("Văn bản xử lý")
    about = _("Văn bản đã sửa đổi, thay thế, bãi bỏ hoặc đính chính; ngày ban hành là ngày xử lý xong.")


# ── what a list is narrowed to ─────────────────────────────────────────────
class CampaignFilter(forms.Form):
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    @property
    def wanted_year(self) -> int | None:
        self.is_valid()
        return self.cleaned_data.get("year")


class FilterForm(forms.Form):
    """What a list of texts is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Số, tên văn bản"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    kind = forms.ChoiceField(label=_("Việc"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), STATES)
        offer(self, "kind", _("Mọi việc"), CAMPAIGN_KINDS)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
