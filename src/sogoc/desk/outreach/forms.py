"""What an official tells of outreach."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.outreach.queries import STATES, Wanted
from sogoc.areas.direction.outreach.register import CHANNELS, LANGUAGES, MOST, Channel, Language, Told
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import ByDocumentForm, TellingForm
from sogoc.foundations.agencies.units import units_below

COLUMNS = ("title", "channel", "language", "words", "photos", "column", "outlet", "link")


class ItemForm(TellingForm):
    """`many` is how many it stands for: `number` is that of the document."""

    title = forms.CharField(label=_("Tên tin, bài, hoạt động"), max_length=300)
    channel = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(CHANNELS))
    unit = forms.ChoiceField(label=_("Phòng, đơn vị thực hiện"), widget=QuickSelect, required=False)
    outlet = forms.CharField(
        label=_("Nơi đăng, phát, tổ chức"),
        max_length=200,
        required=False,
        help_text=_("Tên báo, đài, ấn phẩm, hội nghị, hội thi."),
    )
    column = forms.CharField(label=_("Chuyên mục"), max_length=150, required=False)
    link = forms.URLField(label=_("Đường dẫn"), max_length=500, required=False, assume_scheme="https")
    language = forms.ChoiceField(
        label=_("Ngôn ngữ"),
        widget=QuickSelect,
        choices=lambda: words_of(LANGUAGES),
        initial=Language.VIETNAMESE,
    )
    words = forms.IntegerField(label=_("Số chữ"), required=False, min_value=0, max_value=1_000_000)
    photos = forms.IntegerField(label=_("Số ảnh"), required=False, min_value=0, max_value=10_000)
    many = forms.IntegerField(
        label=_("Số lượng"),
        min_value=1,
        max_value=MOST,
        initial=1,
        help_text=_("Mỗi tin, bài nên là một dòng; nhiều hơn một khi chỉ có văn bản nêu con số."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agency = getattr(self.thing, "agency", None) or self.thing
        self.units = {str(one.pk): one for one in units_below(agency)}
        named = [(key, one.name) for key, one in self.units.items()]
        self.fields["unit"].choices = [("", agency.name), *named]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = {name: self.cleaned_data[name] for name in COLUMNS}
        told |= {
            "channel": Channel(told["channel"]),
            "language": Language(told["language"]),
            "number": self.cleaned_data["many"],
            "photos": told["photos"] or 0,
        }
        return {"told": Told(**told), "unit": self.units.get(self.cleaned_data["unit"])}


class EnterForm(ItemForm, ByDocumentForm):
    label = _("Văn bản nêu số lượng")
    about = _("Chỉ cần khi một dòng cho nhiều tin, bài.")
    wanted = False

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"document": self.other}


class CorrectForm(ItemForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in (*COLUMNS, "version"):
            self.initial[name] = getattr(self.thing, name)
        self.initial["many"] = self.thing.number
        self.initial["unit"] = str(self.thing.unit_id or "")

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"version": self.cleaned_data["version"]}


class ApproveForm(TellingForm):
    on = DayField(label=_("Đăng, phát, tổ chức ngày"))


class FilterForm(forms.Form):
    """What a list of outreach is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên, chuyên mục, nơi đăng"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    channel = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), STATES)
        offer(self, "channel", _("Mọi hình thức"), CHANNELS)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
