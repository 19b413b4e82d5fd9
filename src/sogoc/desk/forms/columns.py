"""How forms look in their list, and the cells of a filled form: each number with its state, its source and the way to
where it came from."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from urllib.parse import quote

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sogoc.components.escaping import escaped
from sogoc.components.tables import Column, row_link
from sogoc.desk.figures.answers import number_of, source_of, state_of
from sogoc.desk.figures.ways import asked, page_of_figure
from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.kernel.vietnamese import day
from sogoc.measures.states import SourceKind, State
from sogoc.reports.forms.filling import Filled, Row
from sogoc.reports.forms.shape import Form, Line


def _title(form: Form) -> Any:
    return row_link(reverse("forms:form", args=[form.key]), form.number)


def _days(form: Form) -> str:
    since = _("từ {day}").format(day=day(form.since))
    until = _("đến {day}")
    return f"{since} {until.format(day=day(form.until))}" if form.until else since


FORMS = [
    Column(gettext_lazy("Số hiệu"), _title, look="cell-main"),
    Column(gettext_lazy("Tên biểu"), lambda form: form.title),
    Column(gettext_lazy("Căn cứ"), lambda form: form.source),
    Column(gettext_lazy("Áp dụng"), _days),
    Column(gettext_lazy("Số chỉ tiêu"), lambda form: len(form.asked), look="number"),
]


def columns_of(filled: Filled) -> Sequence[Column]:
    return _of_a_table(filled) if filled.form.by else _of_a_list(filled)


# ── a list of lines ────────────────────────────────────────────────────────
def _of_a_list(filled: Filled) -> list[Column]:
    return [
        Column(gettext_lazy("TT"), lambda row: row.line.code, look="unbroken"),
        Column(gettext_lazy("Nội dung"), _label, look="cell-main"),
        Column(gettext_lazy("Đơn vị tính"), lambda row: row.line.unit),
        Column(gettext_lazy("Số liệu"), _only(_value, filled), look="number"),
        Column(gettext_lazy("Trạng thái, nguồn"), _only(_came_about, filled)),
    ]


def _only(written: Callable[..., Any], filled: Filled) -> Callable[[Row], Any]:
    """Of the one cell of a line; nothing for a heading."""
    return lambda row: written(row.cells[row.line.code], row, filled) if row.line and row.cells else ""


def _label(row: Row) -> Any:
    if row.line is None or not row.cells:
        return format_html("<strong>{}</strong>", row.name)
    if not row.line.period:
        return row.name
    own = period_in_words(row.cells[row.line.code].asked)
    return format_html("{} <small>({})</small>", row.name, own)


def _value(answer: Answer, row: Row, filled: Filled) -> Any:
    return _linked(number_of(answer), answer) if answer.state is State.NUMBER else ""


def _came_about(answer: Answer, row: Row, filled: Filled) -> Any:
    why_none = state_of(answer)
    told = " · ".join(filter(None, [why_none and _linked(why_none, answer), source_of(answer)]))
    return _with_findings(mark_safe(told), row)  # noqa: S308  every part was escaped


def _with_findings(told: Any, row: Row) -> Any:
    """What does not hold, below what stands in the cell."""
    wrong = (
        f'<span class="cell-sentence cell-wrong">{escaped(finding.words)}</span>' for finding in row.findings
    )
    return mark_safe(escaped(told) + "".join(wrong))  # noqa: S308  every part was escaped


def _linked(words: str, answer: Answer) -> Any:
    return _link(page_of_figure(answer.name, answer.agency, answer.asked), words)


def _link(address: str, words: str) -> Any:
    return mark_safe(f'<a href="{escaped(address)}">{escaped(words)}</a>')  # noqa: S308  all is escaped


# ── a table by a column of its register ────────────────────────────────────
def _of_a_table(filled: Filled) -> list[Column]:
    places = {id(row): str(i) for i, row in enumerate(filled.rows, 1)}
    return [
        Column(gettext_lazy("TT"), lambda row: places[id(row)] if row.name else "", look="unbroken"),
        Column(gettext_lazy("Lĩnh vực"), _part, look="cell-main"),
        *(
            Column(line.heading, partial(_cell, filled.form, line), look="number")
            for line in filled.form.lines
        ),
    ]


def _part(row: Row) -> Any:
    return _with_findings(row.name or format_html("<strong>{}</strong>", _("Tổng số")), row)


def _cell(form: Form, line: Line, row: Row) -> Any:
    """What is counted as all of the table says nothing more of it; what is not says so. A part leads to its own
    records."""
    answer = row.cells[line.code]
    words = state_of(answer) or number_of(answer)
    if row.name:
        address = f"{reverse('forms:part', args=[form.key, line.code])}?{asked(answer.agency, answer.asked)}"
        return _link(f"{address}&part={quote(row.name)}", words)
    if answer.state is not State.NUMBER or answer.source is SourceKind.COUNTED:
        return _linked(words, answer)
    return mark_safe(f"{_linked(words, answer)} <small>{source_of(answer)}</small>")  # noqa: S308  all is escaped
