"""What an administrator says of agencies: a new one, and each way of reorganising them."""

from fractions import Fraction
from hashlib import blake2b
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, DocumentNumberField, QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.kinds import kind_names, level_names
from sogoc.foundations.agencies.queries import agencies_open_to
from sogoc.kernel.acts import Actor

from .fields import ShareField, words_of

SUCCESSORS = 4
"""So many may follow one agency on a page; more by several decisions are several acts."""


class NameForm(ActForm):
    name = forms.CharField(label=_("Tên đầy đủ"), max_length=200)
    short_name = forms.CharField(label=_("Tên gọi tắt"), max_length=60)
    symbol = forms.CharField(
        label=_("Ký hiệu trong văn bản"),
        max_length=20,
        required=False,
        help_text=_("Ví dụ SKHCN. Để trống nếu đơn vị không có con dấu."),
    )
    NAMES = ("name", "short_name", "symbol")


class EstablishForm(NameForm):
    key = forms.SlugField(
        label=_("Mã"),
        max_length=40,
        help_text=_("Chữ thường không dấu, số và gạch ngang, ví dụ van-phong. Mã không đổi về sau."),
    )
    kind = forms.ChoiceField(label=_("Loại"), choices=lambda: words_of(kind_names()))
    level = forms.ChoiceField(
        label=_("Cấp"),
        required=False,
        choices=lambda: [("", _("Theo cơ quan chủ quản")), *words_of(level_names())],
    )
    valid_from = DayField(label=_("Thành lập ngày"))
    field_order = ("name", "short_name", "key", "symbol", "kind", "level", "valid_from")

    @property
    def facts(self) -> dict[str, Any]:
        told = (*self.NAMES, "key", "kind", "level", "valid_from")
        return {name: self.cleaned_data[name] for name in told}


class DeedForm(ActForm):
    """A form about one agency. `confirmed` repeats what the preview showed: other words are shown anew."""

    confirmed = forms.CharField(max_length=60, widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, thing: Any, by: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.thing = thing
        self.open = {one.key: one for one in agencies_open_to(by)} if self.chooses else {}
        for name in self.chooses:
            field = self.fields[name]
            choices = [("", _("Chọn cơ quan")), *((key, one.name) for key, one in self.open.items())]
            field.choices = choices  # type: ignore[attr-defined]

    chooses: tuple[str, ...] = ()
    """The fields that choose an agency."""

    @property
    def facts(self) -> dict[str, Any]:
        """What the act is told besides its thing."""
        raise NotImplementedError

    @property
    def seal(self) -> str:
        told = {k: v for k, v in self.cleaned_data.items() if k not in ("confirmed", "submission")}
        return blake2b(repr(sorted(told.items())).encode(), digest_size=16).hexdigest()


class DecidedForm(DeedForm):
    on = DayField(
        label=_("Có hiệu lực từ ngày"),
        help_text=_("Ngày đầu tiên của hiện trạng mới. Ngày hôm trước là ngày cuối của hiện trạng cũ."),
    )
    number = DocumentNumberField(label=_("Theo quyết định số"))
    decided_on = DayField(label=_("Ngày quyết định"))
    decided_by = forms.CharField(label=_("Cơ quan quyết định"), max_length=200)

    @property
    def decided(self) -> dict[str, Any]:
        told = self.cleaned_data
        decision = Decision(told["number"], told["decided_on"], told["decided_by"])
        return {"on": told["on"], "decision": decision}


class RenameForm(NameForm, DecidedForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    field_order = ("name", "short_name", "symbol", "on")

    @property
    def facts(self) -> dict[str, Any]:
        return self.decided | {name: self.cleaned_data[name] for name in (*self.NAMES, "version")}


class MoveForm(DecidedForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    parent = forms.ChoiceField(label=_("Chuyển về"), widget=QuickSelect)
    field_order = ("parent",)
    chooses = ("parent",)

    @property
    def facts(self) -> dict[str, Any]:
        told = self.cleaned_data
        return self.decided | {"version": told["version"], "parent": self.open[told["parent"]]}


class MergeForm(DecidedForm):
    into = forms.ChoiceField(label=_("Sáp nhập vào"), widget=QuickSelect)
    field_order = ("into",)
    chooses = ("into",)

    @property
    def facts(self) -> dict[str, Any]:
        return self.decided | {"into": self.open[self.cleaned_data["into"]], "agencies": [self.thing]}


def _to(number: int) -> forms.ChoiceField:
    """Two at least follow a split."""
    label = format_lazy("{} {}", _("Cơ quan tiếp nhận"), number)
    return forms.ChoiceField(label=label, widget=QuickSelect, required=number <= 2)


def _share(number: int) -> ShareField:
    return ShareField(label=format_lazy("{} {}", _("Phần tiếp nhận"), number), required=number <= 2)


class SplitForm(DecidedForm):
    """The agency itself may be among those who follow: then it goes on with its part."""

    chooses = tuple(f"to_{i}" for i in range(1, SUCCESSORS + 1))
    field_order = tuple(f"{name}_{i}" for i in range(1, SUCCESSORS + 1) for name in ("to", "share"))

    to_1, share_1 = _to(1), _share(1)
    to_2, share_2 = _to(2), _share(2)
    to_3, share_3 = _to(3), _share(3)
    to_4, share_4 = _to(4), _share(4)

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        chosen = [told.get(name) for name in self.chooses if told.get(name)]
        if len(set(chosen)) < len(chosen):
            raise ValidationError(_("Một cơ quan được chọn hai lần. Hãy gộp hai phần lại thành một."))
        for i in range(1, SUCCESSORS + 1):
            if bool(told.get(f"to_{i}")) != (told.get(f"share_{i}") is not None):
                raise ValidationError(_("Mỗi cơ quan tiếp nhận cần ghi phần của mình, ví dụ 2/3."))
        return told

    @property
    def facts(self) -> dict[str, Any]:
        told = self.cleaned_data
        shares: dict[Any, Fraction] = {
            self.open[told[f"to_{i}"]]: told[f"share_{i}"]
            for i in range(1, SUCCESSORS + 1)
            if told.get(f"to_{i}")
        }
        return self.decided | {"shares": shares}


class DissolveForm(DecidedForm):
    @property
    def facts(self) -> dict[str, Any]:
        return self.decided


class CodeForm(DeedForm):
    code = forms.CharField(
        label=_("Mã định danh"), max_length=35, help_text=_("Theo Quyết định 20/2020/QĐ-TTg, ví dụ H56.16.")
    )
    valid_from = DayField(label=_("Từ ngày"))

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("code", "valid_from")}


class ContactForm(DeedForm):
    duty = forms.CharField(
        label=_("Đầu mối"), max_length=80, help_text=_("Việc được giao, không phải tên người: Trực một cửa.")
    )
    telephone = forms.CharField(label=_("Điện thoại"), max_length=30, required=False)
    email = forms.EmailField(label=_("Thư điện tử"), max_length=120, required=False)
    valid_from = DayField(label=_("Từ ngày"))

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("duty", "telephone", "email", "valid_from")}


class WithdrawForm(DeedForm):
    last_day = DayField(label=_("Dùng đến hết ngày"))

    @property
    def facts(self) -> dict[str, Any]:
        return {"last_day": self.cleaned_data["last_day"]}


class CorrectNameForm(NameForm, DeedForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in (*self.NAMES, "version")}


class CorrectDecisionForm(DecidedForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    on = None  # type: ignore[assignment]  # from which day it was is a fact of the tree

    @property
    def facts(self) -> dict[str, Any]:
        told = self.cleaned_data
        decision = Decision(told["number"], told["decided_on"], told["decided_by"])
        return {"version": told["version"], "decision": decision}


class TreeForm(forms.Form):
    """Which day's tree."""

    day = DayField(label=_("Cây cơ quan ngày"), required=False)
