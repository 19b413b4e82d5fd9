"""The catalogue of figures: which there are by section, and those of a section, a state or some words."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.components.form_fields import QuickSelect
from sogoc.components.tables import Column, Table, row_link
from sogoc.desk.documents.forms import offer
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.ledger.asking import Answer, ask, figures_matching
from sogoc.foundations.ledger.sections import Section, sections
from sogoc.measures.states import STATES, State

from .answers import table_of
from .ways import asked


class CatalogueForm(forms.Form):
    """What the catalogue is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Từ trong tên"), required=False, max_length=200)
    section = forms.ChoiceField(label=_("Phần"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Trạng thái"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "section", _("Mọi phần"), {one.key: one.title for one in sections()})
        offer(self, "state", _("Mọi trạng thái"), STATES)

    @property
    def narrows(self) -> bool:
        self.is_valid()
        return any(self.cleaned_data.values())

    def wanted(self) -> list[Section]:
        """Each with those of its names that are wanted, whatever their state."""
        self.is_valid()
        named = {name for name, _figure in figures_matching(self.cleaned_data.get("words", ""))}
        only = self.cleaned_data.get("section")
        found = (
            Section(one.key, one.title, [name for name in one.names if name in named])
            for one in sections()
            if only in (None, "", one.key)
        )
        return [one for one in found if one.names]


@dataclass(frozen=True, slots=True)
class Told:
    """A section with the answers of a standpoint."""

    section: Section
    answers: Sequence[Answer]

    @property
    def states(self) -> Counter[State]:
        return Counter(answer.state for answer in self.answers)

    @property
    def table(self) -> Table:
        return table_of(self.answers)


@require_GET
def figures(request: DeskRequest) -> HttpResponse:
    """Opened without a question it tells how far each section has come; of what was asked for it shows the figures."""
    standpoint = standing(request, "see_figure")
    form = CatalogueForm(request.GET)
    narrows, wanted = form.narrows, form.wanted()
    names = [name for section in wanted for name in section.names]
    agency, period = standpoint.agency, standpoint.period
    answers = ask(names, [agency], period, by=request.actor)
    told = [Told(one, [answers[name, agency.key] for name in one.names]) for one in wanted]
    context = {
        "form": form,
        "overview": None if narrows else Table(_overview(asked(agency, period)), told),
        "sections": _in_state(told, form.cleaned_data.get("state")) if narrows else (),
        "clear": reverse("figures:list") if narrows else "",
        "standpoint": standpoint,
    }
    return render(request, "desk/figures/list.html", context)


def _in_state(told: Sequence[Told], state: str | None) -> list[Told]:
    if not state:
        return list(told)
    left = (Told(one.section, [answer for answer in one.answers if answer.state == state]) for one in told)
    return [one for one in left if one.answers]


def _overview(here: str) -> list[Column]:
    def title(told: Told) -> Any:
        address = f"{reverse('figures:list')}?{here}&section={quote(told.section.key)}"
        return row_link(address, told.section.title, broken=True)

    def number(*states: State) -> Callable[[Told], Any]:
        return lambda told: sum(told.states[state] for state in states) or ""

    return [
        Column(gettext("Phần"), title, look="cell-main"),
        Column(gettext("Số chỉ tiêu"), lambda told: len(told.answers), look="number"),
        Column(gettext("Có số liệu"), number(State.NUMBER), look="number"),
        Column(
            gettext("Không phát sinh, không áp dụng"),
            number(State.NOTHING_TO_MEASURE, State.NOT_APPLICABLE),
            look="number",
        ),
        Column(gettext("Chưa báo cáo"), number(State.NOT_REPORTED), look="number"),
    ]
