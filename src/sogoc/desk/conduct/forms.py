"""What an official tells of discipline, rotation, ratings and what people answer for."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.conduct.queries import (
    RATING_STATES,
    ROTATION_STATES,
    SIDE_STATES,
    Wanted,
)
from sogoc.areas.civil_service.conduct.register import (
    FIELDS,
    FORMS,
    SIDES,
    TOLD_EXCUSES,
    TOLD_FUNDINGS,
    TOLD_LEVELS,
    Excuse,
    Field,
    Form,
    Funding,
    Level,
    Side,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.shelving import NarrowingForm
from sogoc.desk.somebody import SomebodyForm
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.roles import EVERY_WORKING_ROLE

SOME_LINES = forms.Textarea(attrs={"rows": 4})


def _levels() -> Any:
    return words_of(TOLD_LEVELS)


class DisciplineForm(SomebodyForm, ByDocumentForm):
    label = _("Quyết định kỷ luật")
    side = forms.ChoiceField(label=_("Bên xử lý"), widget=QuickSelect, choices=lambda: words_of(SIDES))
    form = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(FORMS))
    about = forms.CharField(label=_("Về việc"), max_length=300, widget=FEW_LINES)
    funding = forms.ChoiceField(
        label=_("Nguồn kinh phí của đơn vị"),
        widget=QuickSelect,
        required=False,
        help_text=_("Chỉ chọn khi người bị kỷ luật làm việc ở đơn vị sự nghiệp công lập."),
    )
    field_order = ("staff", "side", "form", "about", "funding", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "funding", _("Không phải đơn vị sự nghiệp"), TOLD_FUNDINGS)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        words = {"side": Side(told["side"]), "form": Form(told["form"])}
        return told | words | {"funding": Funding(told["funding"])}


class RotationForm(SomebodyForm, ByDocumentForm):
    label = _("Kế hoạch chuyển đổi")
    field = forms.ChoiceField(label=_("Lĩnh vực"), widget=QuickSelect, choices=lambda: words_of(FIELDS))
    since = DayField(label=_("Giữ vị trí từ ngày"))
    months = forms.IntegerField(label=_("Thời hạn (tháng)"), min_value=1, max_value=120, initial=36)
    field_order = ("staff", "field", "since", "months", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"field": Field(told["field"])}


class RotatedForm(ByDocumentForm):
    label = _("Quyết định chuyển đổi")


class ExcuseForm(TellingForm):
    excuse = forms.ChoiceField(
        label=_("Lý do chưa chuyển đổi"), widget=QuickSelect, choices=lambda: words_of(TOLD_EXCUSES)
    )
    because = forms.CharField(label=_("Giải thích"), max_length=500, widget=FEW_LINES)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"excuse": Excuse(told["excuse"])}


# ── ratings ────────────────────────────────────────────────────────────────
class OpenForm(SomebodyForm):
    year = forms.IntegerField(label=_("Năm"), min_value=2000, max_value=2100)
    month = forms.IntegerField(
        label=_("Tháng"),
        required=False,
        min_value=1,
        max_value=12,
        help_text=_("Để trống nếu đánh giá cả năm."),
    )
    account = forms.ChoiceField(
        label=_("Tài khoản tự đánh giá"),
        widget=QuickSelect,
        required=False,
        help_text=_("Người này sẽ được nhắc tự đánh giá; để trống nếu văn phòng ghi thay."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("year", self.today.year)
        found = holders_on(self.today, EVERY_WORKING_ROLE, self.thing.path, below=True)
        self.accounts = {str(one.pk): one for one in found}
        none = _("Không có tài khoản")
        offer(self, "account", none, {key: one.name for key, one in self.accounts.items()})

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"month": told["month"] or 0, "account": self.accounts.get(told["account"])}


class RateForm(TellingForm):
    level = forms.ChoiceField(label=_("Xếp loại"), widget=forms.RadioSelect, choices=_levels)
    words = forms.CharField(label=_("Nhận xét"), max_length=2000, required=False, widget=SOME_LINES)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"level": Level(told["level"])}


class ApproveForm(TellingForm):
    because = forms.CharField(
        label=_("Lý do vượt tỷ lệ"),
        max_length=500,
        required=False,
        widget=FEW_LINES,
        help_text=_("Chỉ ghi khi số người xuất sắc vượt tỷ lệ quy định."),
    )


# ── what people answer for ─────────────────────────────────────────────────
class CriterionForm(SomebodyForm, ByDocumentForm):
    label = _("Văn bản giao trách nhiệm")
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    code = forms.CharField(label=_("Mã tiêu chí"), max_length=30)
    title = forms.CharField(label=_("Tiêu chí"), max_length=300)
    field_order = ("staff", "of_year", "code", "title", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"year": told.pop("of_year")}


class JudgeForm(TellingForm):
    met = forms.ChoiceField(
        label=_("Kết quả"), widget=forms.RadioSelect, choices=(("yes", _("đạt")), ("no", _("không đạt")))
    )
    because = forms.CharField(label=_("Giải thích"), max_length=500, required=False, widget=FEW_LINES)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"met": told["met"] == "yes"}


class RuleForm(ByDocumentForm):
    label = _("Quy định")
    since = forms.IntegerField(label=_("Từ năm"), min_value=2000, max_value=2100)
    missed = forms.IntegerField(label=_("Số tiêu chí không đạt, từ"), min_value=1, max_value=99)
    at_most = forms.ChoiceField(label=_("Xếp loại cao nhất"), widget=QuickSelect, choices=_levels)
    field_order = ("since", "missed", "at_most", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"at_most": Level(told["at_most"])}


# ── what lists are narrowed to ─────────────────────────────────────────────
class DisciplineFilterForm(NarrowingForm):
    states, kinds, wanted_as = SIDE_STATES, SIDES, Wanted
    every_kind = _("Chính quyền và Đảng")


class RotationFilterForm(NarrowingForm):
    states, kinds, wanted_as = ROTATION_STATES, FIELDS, Wanted
    every_kind = _("Mọi lĩnh vực")


class RatingFilterForm(NarrowingForm):
    states, kinds, wanted_as = RATING_STATES, TOLD_LEVELS, Wanted
    every_kind = _("Mọi mức xếp loại")
