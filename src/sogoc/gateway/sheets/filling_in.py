"""The cells of a form that no register counts, typed or pasted at once: each is a declaration, all of them with one
document that proves them."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from sogoc.components.form_fields import DocumentNumberField
from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.people.performing import ActForm, status_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.kernel.acts import require
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import local_day
from sogoc.measures.states import SourceKind
from sogoc.reports.forms.catalogue import form_named
from sogoc.reports.forms.filling import fill
from sogoc.reports.forms.shape import Line

from .bringing_in import Tried
from .grids import Column, labelled, rows_sent
from .reading import SheetRow
from .rows.declarations import DECLARATIONS
from .typing_in import brought_in

VALUE = "value"


class ProofForm(ActForm):
    """The document that proves what is told."""

    number = DocumentNumberField(label=gettext_lazy("Văn bản chứng minh"))
    year = forms.IntegerField(
        label=gettext_lazy("Năm ban hành"),
        required=False,
        min_value=1945,
        max_value=9999,
        help_text=gettext_lazy("Chỉ cần khi nhiều văn bản có cùng số, ký hiệu."),
    )


@require_http_methods(["GET", "POST"])
def fill_in(request: ActorRequest, key: str) -> HttpResponse:
    agency = agency_asked(request.actor, request.GET.get("agency", ""))
    period = period_asked(request.GET.get("period", ""))
    require(request.actor, DECLARATIONS.act, agency)
    official = form_named(key, period)
    open_lines = _open_lines(request, official, agency, period)
    columns = [Column(VALUE, _("Số liệu"), required=False)]
    form = ProofForm(request.POST or None)
    address = f"{reverse('forms:form', args=[key])}?agency={agency.key}&period={period.key}"
    found: list[Tried] = []
    if form.is_bound:
        rows = [_told(row, open_lines, request) for row in rows_sent(columns, request.POST)]
        rows = [row for row in rows if row.cells]
        if form.is_valid():
            response, found = brought_in(request, form, DECLARATIONS, rows, agency, leads_to=address)
            if response:
                return response
        found = found or [Tried(row, {}) for row in rows]
    context = {
        "form": form,
        "official": official,
        "agency": agency,
        "period": period,
        "columns": columns,
        "rows": labelled(columns, found, {place: _label(line) for place, (line, _) in open_lines.items()}),
        "here": request.get_full_path(),
        "trail": [(_("Biểu mẫu"), reverse("forms:list")), (official.number, address)],
    }
    return render(request, "gateway/sheets/filling.html", context, status=status_of(form))


def _open_lines(
    request: ActorRequest, official: Any, agency: Any, period: Period
) -> dict[int, tuple[Line, Answer]]:
    """By their place in the form: what an agency says itself, and has not said yet. A table is counted throughout."""
    filled = fill(official, agency, period, by=request.actor, as_of=local_day(request.at))
    lines = [(place, row.line, row.cells) for place, row in enumerate(filled.rows, 1) if row.line]
    told = {place: (line, cells[line.code]) for place, line, cells in lines if cells}
    return {place: (line, answer) for place, (line, answer) in told.items() if _is_open(answer)}


def _is_open(answer: Answer) -> bool:
    counted = figure_named(answer.name).on(answer.asked.end).is_counted
    return not counted and answer.source is not SourceKind.DECLARED


def _label(line: Line) -> str:
    return f"{line.code} {line.label} ({line.unit})" if line.unit else f"{line.code} {line.label}"


def _told(row: SheetRow, open_lines: dict[int, tuple[Line, Answer]], request: ActorRequest) -> SheetRow:
    """As the sheet of declarations would say it; a line that is not open says nothing."""
    if row.line not in open_lines:
        return SheetRow(row.line, {})
    answer = open_lines[row.line][1]
    proof = {name: request.POST.get(name, "") for name in ("number", "year")}
    return SheetRow(row.line, {"figure": answer.name, "period": answer.asked.key, **row.cells, **proof})
