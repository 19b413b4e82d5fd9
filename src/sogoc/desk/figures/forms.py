"""What an official tells of a figure that they declare, and of a register that they vouch for."""

from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import QuickSelect
from sogoc.desk.documents.deed_forms import NamingForm
from sogoc.desk.performing import ActForm
from sogoc.foundations.ledger.values import DECLARABLE
from sogoc.kernel.acts import Actor
from sogoc.measures.amounts import Kind
from sogoc.measures.language import Figure
from sogoc.measures.states import State

HINTS: dict[Kind, Any] = {
    Kind.NUMBER: gettext_lazy("Số nguyên, ví dụ 12 hoặc 1.250."),
    Kind.PERCENT: gettext_lazy(
        "Phần trăm từ 0 đến 100, ví dụ 98,5. Có thể để trống nếu ghi tử số và mẫu số."
    ),
    Kind.DOCUMENT: gettext_lazy("Số, ký hiệu, ví dụ 64/KH-SKHCN; nhiều văn bản cách nhau dấu chấm phẩy."),
    Kind.DATE: gettext_lazy("Ngày/tháng/năm, ví dụ 07/01/2021."),
}


class VersionedForm(ActForm):
    """Carries what version of a record the person saw."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, version: int | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = version

    @property
    def version(self) -> int:
        """One that was not told is none that anybody saw."""
        return self.cleaned_data["seen"] or 0


class DeclareForm(VersionedForm, NamingForm):
    """The blanks of one kind of figure, and of the document that proves it."""

    state = forms.ChoiceField(
        label=_("Trạng thái"),
        widget=forms.RadioSelect,
        choices=[(key.value, _(words)) for key, words in DECLARABLE.items()],
        initial=State.NUMBER.value,
    )
    value = forms.CharField(label=_("Giá trị"), required=False, max_length=300)
    numerator = forms.IntegerField(label=_("Tử số"), required=False, min_value=0)
    denominator = forms.IntegerField(label=_("Mẫu số"), required=False, min_value=0)
    reason = forms.CharField(label=_("Lý do"), widget=forms.Textarea(attrs={"rows": 2}))
    field_order = ("state", "value", "numerator", "denominator", "number", "year", "reason")

    def __init__(
        self, *args: Any, figure: Figure, by: Actor, near: int, reasoned: bool, **kwargs: Any
    ) -> None:
        self.by, self.near = by, near
        super().__init__(*args, **kwargs)
        self.fields["number"].label = _("Văn bản chứng minh")
        if figure.kind in (Kind.FLAG, Kind.CHOICE):
            self.fields["value"].widget = QuickSelect(choices=_offered(figure))
        self.fields["value"].help_text = HINTS.get(figure.kind, "")
        if figure.kind is not Kind.PERCENT:
            del self.fields["numerator"], self.fields["denominator"]
        if not reasoned:
            del self.fields["reason"]

    @property
    def facts(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            name: self.cleaned_data[name]
            for name in ("value", "numerator", "denominator", "reason")
            if name in self.fields
        }
        return {**told, "state": State(self.cleaned_data["state"]), "document": self.other}


def _offered(figure: Figure) -> list[tuple[str, str]]:
    choices = figure.choices or (("1", "có"), ("0", "không"))
    return [("", "–"), *((code, gettext(words)) for code, words in choices)]


class TakeBackForm(VersionedForm):
    """Why it is no longer said."""

    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))


class AttestForm(ActForm):
    """Nothing to tell."""
