"""What an official tells of initiatives, targets and awards."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.queries import STATES, Wanted
from sogoc.areas.direction.initiatives.register import (
    KINDS,
    MOST_OF_A_UNIT,
    TOLD_LEVELS,
    Idea,
    InitiativeKind,
    Level,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.desk.units import OfAUnitForm

OF_AN_IDEA = ("title", "kind", "year", "summary", "authors")


class IdeaForm(TellingForm):
    title = forms.CharField(label=_("Tên sáng kiến"), max_length=300)
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    year = forms.IntegerField(label=_("Đăng ký của năm"), min_value=2000, max_value=2100)
    summary = forms.CharField(
        label=_("Tính mới, hiệu quả"),
        max_length=5000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    authors = forms.CharField(
        label=_("Tác giả"), max_length=300, required=False, help_text=_("Ghi chức danh, không cần họ tên.")
    )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        idea = {name: told.pop(name) for name in OF_AN_IDEA}
        return told | {"idea": Idea(**(idea | {"kind": InitiativeKind(idea["kind"])}))}


class RegisterForm(IdeaForm, OfAUnitForm):
    field_order = ("unit", *OF_AN_IDEA)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("year", self.today.year)


class CorrectForm(IdeaForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in (*OF_AN_IDEA, "version"):
            self.initial[name] = getattr(self.thing, name)


class JudgeForm(ByDocumentForm):
    label = _("Quyết định công nhận")
    about = _("Số, ký hiệu của quyết định đã vào sổ; chỉ khi công nhận.")
    wanted = False
    recognised = forms.ChoiceField(
        label=_("Hội đồng"),
        widget=forms.RadioSelect,
        choices=(("yes", _("công nhận")), ("no", _("không công nhận"))),
    )
    level = forms.ChoiceField(label=_("Cấp công nhận"), widget=QuickSelect, required=False)
    because = forms.CharField(
        label=_("Ý kiến của hội đồng"), max_length=1000, required=False, widget=FEW_LINES
    )
    on = DayField(label=_("Ngày xét"))
    field_order = ("recognised", "level", "number", "year", "because", "on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "level", _("Khi công nhận, chọn cấp"), TOLD_LEVELS)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"recognised": told["recognised"] == "yes", "level": Level(told["level"])}


class ApplyForm(TellingForm):
    where = forms.CharField(label=_("Nơi áp dụng"), max_length=500, widget=FEW_LINES)
    on = DayField(label=_("Áp dụng từ ngày"))


class TargetForm(OfAUnitForm, ByDocumentForm):
    """`of_year` and `many` are the target's: `year` and `number` are those of the document."""

    label = _("Văn bản giao chỉ tiêu")
    of_year = forms.IntegerField(label=_("Chỉ tiêu của năm"), min_value=2000, max_value=2100)
    many = forms.IntegerField(label=_("Số sáng kiến"), min_value=0, max_value=MOST_OF_A_UNIT, initial=1)
    field_order = ("unit", "of_year", "many", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"year": told.pop("of_year"), "number": told.pop("many")}


class HonourForm(ByDocumentForm):
    """Of an initiative: for its division, or somebody in it."""

    label = _("Quyết định khen thưởng")
    title = forms.CharField(
        label=_("Hình thức khen thưởng"),
        max_length=200,
        help_text=_("Giấy khen, bằng khen, danh hiệu thi đua."),
    )
    person = forms.CharField(
        label=_("Chức danh của cá nhân"),
        max_length=150,
        required=False,
        help_text=_("Để trống nếu khen cả phòng, đơn vị; không ghi họ tên."),
    )
    level = forms.ChoiceField(
        label=_("Cấp khen thưởng"), widget=QuickSelect, choices=lambda: words_of(TOLD_LEVELS)
    )
    field_order: tuple[str, ...] = ("title", "person", "level", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        whose = {"agency": self.thing.agency, "unit": self.thing.unit} if hasattr(self.thing, "unit") else {}
        return told | {"level": Level(told["level"])} | whose


class AwardForm(OfAUnitForm, HonourForm):
    """Of a division, or somebody in it, for whatever they did."""

    field_order = ("unit", *HonourForm.field_order)


class FilterForm(forms.Form):
    """What a list of initiatives is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên, nội dung, tác giả"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
