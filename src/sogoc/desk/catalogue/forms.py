"""What an official tells of a procedure."""

from datetime import date
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.queries import Wanted, components_of
from sogoc.areas.procedures.catalogue.register import (
    JOINTS,
    LEVELS,
    NATIONAL_PORTALS,
    ORIGINS,
    Contents,
    Joint,
    Level,
    NationalPortal,
    Origin,
    Terms,
)
from sogoc.components.form_fields import BudgetField, DayField, QuickSelect
from sogoc.desk.documents.deed_forms import NamingForm
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.performing import ActForm
from sogoc.foundations.agencies.kinds import level_names
from sogoc.foundations.agencies.queries import subtree
from sogoc.kernel.acts import Actor

from .lines import LinesField, component_lines, component_read, step_read

CODE_HELP = _("Như trong quyết định công bố, ví dụ 1.014431.")
SAID = tuple(name for name in Contents.__dataclass_fields__ if name != "components")
OFFERED = tuple(Terms.__dataclass_fields__)


class OfAgencyForm(ActForm):
    """Knows the agency whose catalogue it is, and whose hand it is in."""

    def __init__(self, *args: Any, agency: Any, by: Actor, today: date, **kwargs: Any) -> None:
        self.agency, self.by, self.near = agency, by, agency.pk
        super().__init__(*args, **kwargs)
        if "on" in self.fields:
            self.initial.setdefault("on", today)


class VersionedForm(OfAgencyForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("version", "on") if name in self.cleaned_data}


class DayForm(forms.Form):
    on = DayField(label=_("Có hiệu lực từ ngày"))


class DecidedForm(DayForm, NamingForm):
    """By a decision of the register, from a day."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["number"].label = _("Quyết định")
        self.fields["number"].widget.attrs["placeholder"] = "537/QĐ-UBND"
        self.fields["number"].help_text = _("Số, ký hiệu của quyết định đã vào sổ, ví dụ 537/QĐ-UBND.")
        self.fields["year"].label = _("Năm của quyết định")

    @property
    def decided(self) -> dict[str, Any]:
        return {"decision": self.other, "on": self.cleaned_data["on"]}


class ContentsForm(OfAgencyForm):
    """What a decision says of a procedure."""

    code = forms.CharField(label=_("Mã thủ tục"), max_length=30, help_text=CODE_HELP)
    name = forms.CharField(label=_("Tên thủ tục"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    field = forms.CharField(label=_("Lĩnh vực"), max_length=150)
    limit_by_law = BudgetField(
        label=_("Thời hạn theo quy định"),
        help_text=_("Ví dụ 5 ngày làm việc; 15 ngày; 5 ngày làm việc, rồi 15 ngày."),
    )
    limit = BudgetField(label=_("Thời hạn sau cắt giảm"), help_text=_("Như trên nếu chưa cắt giảm."))
    level = forms.ChoiceField(
        label=_("Cấp giải quyết"),
        widget=QuickSelect,
        choices=lambda: words_of(level_names()),
        initial="province",
    )
    unit = forms.ChoiceField(label=_("Nơi giải quyết"), widget=QuickSelect, required=False)
    origin = forms.ChoiceField(
        label=_("Nguồn công bố"),
        widget=QuickSelect,
        choices=lambda: words_of(ORIGINS),
        initial=Origin.PROPOSED,
    )
    joint = forms.ChoiceField(
        label=_("Liên thông"), widget=QuickSelect, choices=lambda: words_of(JOINTS), initial=Joint.NONE
    )
    borderless = forms.BooleanField(label=_("Phi địa giới hành chính"), required=False)
    fee = forms.IntegerField(
        label=_("Phí, lệ phí (đồng)"),
        min_value=0,
        max_value=10**12,
        initial=0,
        help_text=_("0 là không thu."),
    )
    fee_told = forms.CharField(
        label=_("Cách tính phí, lệ phí"),
        max_length=500,
        required=False,
        help_text=_("Khi không phải một mức thu."),
    )
    applicants = forms.CharField(label=_("Đối tượng thực hiện"), max_length=500, required=False)
    sets = forms.IntegerField(label=_("Số bộ hồ sơ"), min_value=1, max_value=100, initial=1)
    components = LinesField(
        label=_("Thành phần hồ sơ"),
        required=False,
        read=component_read,
        example="Đơn đăng ký | Mẫu số 01 | 1 | 0",
        help_text=_("Mỗi dòng một giấy tờ: tên | mẫu | số bản chính | số bản sao."),
    )
    result = forms.CharField(label=_("Kết quả thực hiện"), max_length=500, required=False)
    sequence = forms.CharField(
        label=_("Trình tự thực hiện"),
        max_length=20_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    conditions = forms.CharField(
        label=_("Yêu cầu, điều kiện"),
        max_length=20_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        below = subtree(self.agency).filter(valid_until=None).exclude(pk=self.agency.pk)
        self.units = {one.key: one for one in below}
        offer(self, "unit", self.agency.name, {key: one.name for key, one in self.units.items()})

    @property
    def contents(self) -> dict[str, Any]:
        told = {name: self.cleaned_data[name] for name in (*SAID, "components")}
        words = {"origin": Origin(told["origin"]), "joint": Joint(told["joint"])}
        return {"contents": Contents(**(told | words)), "unit": self.units.get(self.cleaned_data["unit"])}


def said_of(version: Any) -> dict[str, Any]:
    """What a form is filled with from a version."""
    told = {name: getattr(version, name) for name in SAID}
    limits = {"limit": version.budget, "limit_by_law": version.budget_by_law}
    place = {"code": version.procedure.code, "unit": version.unit.key if version.unit else ""}
    return told | limits | place | {"components": component_lines(components_of(version))}


class PublishForm(DecidedForm, ContentsForm):
    field_order = ("number", "year", "on")

    @property
    def told(self) -> dict[str, Any]:
        return {"code": self.cleaned_data["code"]} | self.contents | self.decided


class AmendForm(DecidedForm, ContentsForm, VersionedForm):
    """The same procedure: its code stays."""

    field_order = ("number", "year", "on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["code"]

    @property
    def told(self) -> dict[str, Any]:
        return super().told | self.contents | self.decided


class ReplaceForm(DecidedForm, ContentsForm, VersionedForm):
    field_order = ("number", "year", "on")

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"code": self.cleaned_data["code"]} | self.contents | self.decided


class AbolishForm(DecidedForm, VersionedForm):
    field_order = ("number", "year", "on")

    @property
    def told(self) -> dict[str, Any]:
        return super().told | self.decided


class CorrectForm(ContentsForm, VersionedForm):
    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"code": self.cleaned_data["code"]} | self.contents


class OfferForm(DayForm, VersionedForm):
    online = forms.ChoiceField(
        label=_("Cung cấp trực tuyến"), required=False, widget=QuickSelect, choices=lambda: words_of(LEVELS)
    )
    onestop = forms.BooleanField(label=_("Tiếp nhận theo cơ chế một cửa"), required=False)
    onestop_page = forms.BooleanField(label=_("Công khai trên Trang Một cửa điện tử"), required=False)
    province_portal = forms.BooleanField(label=_("Tích hợp lên Cổng dịch vụ công của tỉnh"), required=False)
    national_portal = forms.ChoiceField(
        label=_("Cổng Dịch vụ công quốc gia"),
        required=False,
        widget=QuickSelect,
        choices=lambda: words_of(NATIONAL_PORTALS),
    )
    impossible_because = forms.CharField(label=_("Lý do không tích hợp được"), required=False, max_length=300)
    online_payment = forms.BooleanField(label=_("Thanh toán trực tuyến"), required=False)
    postal = forms.BooleanField(label=_("Tiếp nhận, trả kết quả qua bưu chính công ích"), required=False)
    posted = forms.BooleanField(label=_("Niêm yết công khai"), required=False)
    field_order = ("on",)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("national_portal") != NationalPortal.IMPOSSIBLE:
            told["impossible_because"] = ""
        return told

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"terms": Terms.read(self.cleaned_data)}


class ProcessForm(DecidedForm, OfAgencyForm):
    steps = LinesField(
        label=_("Các bước"),
        read=step_read,
        example="Thẩm định | Chuyên viên phòng chuyên môn | 24",
        help_text=_(
            "Mỗi dòng một bước: việc | người làm | số giờ làm việc. Trả kết quả không tính thời gian: ghi 0."
        ),
    )
    field_order = ("number", "year", "on", "steps")

    @property
    def told(self) -> dict[str, Any]:
        return self.decided | {"steps": self.cleaned_data["steps"]}


class DigitiseForm(DayForm, OfAgencyForm):
    @property
    def told(self) -> dict[str, Any]:
        return {"on": self.cleaned_data["on"]}


class FilterForm(forms.Form):
    """What the catalogue is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Mã, tên, lĩnh vực"), required=False, max_length=200)
    field = forms.ChoiceField(label=_("Lĩnh vực"), widget=QuickSelect, required=False)
    online = forms.ChoiceField(label=_("Trực tuyến"), widget=QuickSelect, required=False)
    national_portal = forms.ChoiceField(label=_("Cổng quốc gia"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, fields_known: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = cast(forms.ChoiceField, self.fields["field"])
        choice.choices = [("", _("Mọi lĩnh vực")), *((one, one) for one in fields_known)]
        offer(
            self,
            "online",
            _("Mọi mức"),
            {key: words for key, words in LEVELS.items() if key is not Level.OFFLINE},
        )
        told = {key: words for key, words in NATIONAL_PORTALS.items() if key is not NationalPortal.UNTOLD}
        offer(self, "national_portal", _("Mọi tình trạng"), told)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
