"""A row of a sheet as one declared value."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DocumentNumberField, WordsField
from sogoc.components.refusals import in_words
from sogoc.foundations.documents.naming import document_named
from sogoc.foundations.ledger.actions.declare_value import declare_value
from sogoc.foundations.ledger.actions.override_figure import override_figure
from sogoc.foundations.ledger.finding import UnknownFigure, figure_named, figure_told
from sogoc.foundations.ledger.values import DECLARABLE, Told, read
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.measures.states import State


class DeclarationRow(forms.Form):
    figure = forms.CharField(label=_("Số liệu"), max_length=300)
    period = forms.CharField(label=_("Kỳ"), max_length=30)
    state = WordsField(label=_("Trạng thái"), choices=DECLARABLE.items, required=False)
    value = forms.CharField(label=_("Giá trị"), max_length=300, required=False)
    numerator = forms.IntegerField(label=_("Tử số"), required=False, min_value=0)
    denominator = forms.IntegerField(label=_("Mẫu số"), required=False, min_value=0)
    number = DocumentNumberField(label=_("Văn bản chứng minh"))
    year = forms.IntegerField(label=_("Năm ban hành"), required=False, min_value=1945, max_value=9999)
    reason = forms.CharField(label=_("Lý do"), max_length=300, required=False)

    def clean_figure(self) -> str:
        try:
            return figure_told(self.cleaned_data["figure"])
        except UnknownFigure as refusal:
            raise ValidationError(in_words(refusal)) from refusal

    def clean_period(self) -> Period:
        told = self.cleaned_data["period"]
        try:
            return Period.parse(told)
        except UnreadablePeriod as error:
            sentence = _("Không đọc được kỳ “%(told)s”. Hãy viết như 2023, 2023-Q1, 2023-02.")
            raise ValidationError(sentence, params={"told": told}) from error

    def clean(self) -> dict[str, Any]:
        """What does not fit the figure is told in the cell where it stands."""
        told = super().clean() or {}
        if not self.errors:
            try:
                read(figure_of(told), value_of(told))
            except Refusal as refusal:
                self.add_error("value", in_words(refusal))
        return told


def figure_of(told: dict[str, Any]) -> Any:
    return figure_named(told["figure"]).on(told["period"].end)


def value_of(told: dict[str, Any]) -> Told:
    state = State(told["state"] or State.NUMBER)
    return Told(told["value"], told["numerator"], told["denominator"], state)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """A counted figure is put otherwise where a reason is given for it."""
    said = {name: facts[name] for name in ("figure", "period", "value", "numerator", "denominator")}
    said |= {"agency": agency, "state": value_of(facts).state, "at": at, "by": by}
    said["document"] = document_named(facts["number"], by=by, year=facts["year"], near=agency.pk)
    if figure_of(facts).is_counted and facts["reason"]:
        return override_figure(**said, reason=facts["reason"])
    return declare_value(**said)


DECLARATIONS = SheetIn(
    name="declarations",
    title=_("Số liệu đã khai"),
    act="declare_value",
    row=DeclarationRow,
    enter=enter,
    leads_to="figures:declared",
    example={
        "figure": "Nhiệm vụ khác",
        "period": "2023-Q1",
        "state": "có số liệu",
        "value": "3",
        "number": "12/BC-SKHCN",
        "year": "2023",
    },
)
