"""What an official writes into the book of documents."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.steering.register import STEERS, Steers
from sogoc.components.form_fields import DayField, DocumentNumberField, QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.paper import Paper
from sogoc.foundations.documents.queries import Wanted
from sogoc.foundations.documents.traits import (
    FLOW_NAMES,
    SECRECY_NAMES,
    SENDING_NAMES,
    SIGNING_NAMES,
    URGENCY_NAMES,
    Flow,
    Secrecy,
    Sending,
    Signing,
    Urgency,
)


def words_of(choices: Mapping[Any, str]) -> list[tuple[str, str]]:
    return [(str(key), gettext(words)) for key, words in choices.items()]


def offer(form: forms.Form, name: str, empty: Any, choices: Mapping[Any, str]) -> None:
    """Fills a choice when the form is made, in the language of the one who reads it."""
    cast(forms.ChoiceField, form.fields[name]).choices = [("", empty), *words_of(choices)]


class TraitsForm(ActForm):
    """How a document is signed and sent, how secret and how urgent."""

    signed = forms.ChoiceField(
        label=_("Cách ký"), required=False, widget=QuickSelect, choices=lambda: words_of(SIGNING_NAMES)
    )
    sent = forms.ChoiceField(
        label=_("Cách gửi"), required=False, widget=QuickSelect, choices=lambda: words_of(SENDING_NAMES)
    )
    secrecy = forms.ChoiceField(
        label=_("Độ mật"),
        required=False,
        widget=QuickSelect,
        choices=lambda: words_of(SECRECY_NAMES),
        help_text=_("Văn bản mật chỉ lãnh đạo và văn phòng thấy, và không được đếm vào số liệu."),
    )
    urgency = forms.ChoiceField(
        label=_("Độ khẩn"), required=False, widget=QuickSelect, choices=lambda: words_of(URGENCY_NAMES)
    )

    @property
    def traits(self) -> dict[str, Any]:
        told = self.cleaned_data
        return {
            "signed": Signing(told["signed"]),
            "sent": Sending(told["sent"]),
            "secrecy": Secrecy(told["secrecy"] or Secrecy.NORMAL),
            "urgency": Urgency(told["urgency"] or Urgency.NORMAL),
        }


class DocumentForm(TraitsForm):
    """One document: entered, or corrected."""

    number = DocumentNumberField(
        label=_("Số, ký hiệu"), help_text=_("Viết như trên văn bản, ví dụ 64/KH-SKHCN hoặc 1238/UBND-NC.")
    )
    issued_on = DayField(label=_("Ngày ban hành"))
    kind = forms.ChoiceField(
        label=_("Loại văn bản"),
        widget=QuickSelect,
        required=False,
        help_text=_("Để trống thì lấy theo ký hiệu."),
    )
    issuer = forms.CharField(
        label=_("Cơ quan ban hành"),
        max_length=200,
        required=False,
        help_text=_("Chỉ ghi với văn bản đến; văn bản đi mang tên cơ quan."),
    )
    summary = forms.CharField(
        label=_("Trích yếu"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Nội dung chính, một câu."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Theo ký hiệu"), kind_names())

    field_order = ("flow", "number", "issued_on", "kind", "issuer", "summary", "steers")

    @property
    def paper(self) -> Paper:
        """What the act is told."""
        named = ("number", "issued_on", "kind", "issuer", "summary")
        return Paper(**{name: self.cleaned_data[name] for name in named}, **self.traits)


class EnterForm(DocumentForm):
    flow = forms.ChoiceField(
        label=_("Đi hay đến"),
        choices=lambda: words_of(FLOW_NAMES),
        widget=forms.RadioSelect,
        initial=Flow.OUTGOING.value,
    )
    steers = forms.ChoiceField(
        label=_("Văn bản chỉ đạo cải cách hành chính"),
        required=False,
        help_text=_("Chọn lĩnh vực nếu văn bản này chỉ đạo, điều hành CCHC; văn bản được đếm vào báo cáo."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "steers", _("Không phải văn bản chỉ đạo CCHC"), STEERS)

    @property
    def flow_told(self) -> Flow:
        return Flow(self.cleaned_data["flow"])

    @property
    def steers_told(self) -> Steers | None:
        told = self.cleaned_data["steers"]
        return Steers(told) if told else None


class CorrectForm(DocumentForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class SteeringForm(ActForm):
    steers = forms.ChoiceField(label=_("Chỉ đạo về"), choices=lambda: words_of(STEERS))

    @property
    def told(self) -> Steers:
        return Steers(self.cleaned_data["steers"])


class FilterForm(forms.Form):
    """What a list of documents is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tìm trong sổ"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại văn bản"), widget=QuickSelect, required=False)
    flow = forms.ChoiceField(label=_("Đi hay đến"), widget=QuickSelect, required=False)
    signed = forms.ChoiceField(label=_("Cách ký"), widget=QuickSelect, required=False)
    secrecy = forms.ChoiceField(label=_("Độ mật"), widget=QuickSelect, required=False)
    urgency = forms.ChoiceField(label=_("Độ khẩn"), widget=QuickSelect, required=False)
    cancelled = forms.BooleanField(label=_("Số đã hủy"), required=False)
    whole = forms.BooleanField(label=_("Mọi thời gian"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), kind_names())
        offer(self, "flow", _("Cả hai"), FLOW_NAMES)
        offer(self, "signed", _("Mọi cách"), {key: name for key, name in SIGNING_NAMES.items() if key})
        offer(self, "secrecy", _("Mọi độ mật"), SECRECY_NAMES)
        offer(self, "urgency", _("Mọi độ khẩn"), URGENCY_NAMES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        if self.cleaned_data.get("whole"):
            standpoint.pop("period", None)
        told = {key: value for key, value in self.cleaned_data.items() if value and key != "whole"}
        return Wanted(**told, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
