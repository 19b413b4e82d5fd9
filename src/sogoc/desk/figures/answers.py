"""How answers look in a table: each number with its state, its source and the way to where it came from."""

from collections.abc import Sequence
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sogoc.components.escaping import escaped
from sogoc.components.tables import Column, Table, row_link
from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import choice_in_words, number_in_words
from sogoc.measures.states import SOURCES, STATES, SourceKind, State

from .ways import page_of_figure


def number_of(answer: Answer) -> str:
    """As a form wants it: the code of a choice, with what it is called."""
    if words := choice_in_words(answer.value, answer.figure):
        return f"{answer.value} ({words})"
    return number_in_words(answer.value)


def state_of(answer: Answer) -> str:
    """Why there is no number."""
    return "" if answer.state is State.NUMBER else _(STATES[answer.state])


def source_of(answer: Answer) -> str:
    """Where it comes from, and whether somebody vouches for it, as markup."""
    return " · ".join(map(escaped, _source(answer)))


def _source(answer: Answer) -> list[Any]:
    if answer.source is None:
        return []
    told: list[Any] = [_(SOURCES[answer.source])]
    if answer.declaration:
        told.append(format_html('<span class="unbroken">{}</span>', answer.declaration.document.printed))
    if answer.overridden:
        told.append(_("thay số đếm {counted}").format(counted=number_in_words(answer.counted) or "–"))
    if answer.source is SourceKind.COUNTED and not answer.attested:
        told.append(_("sổ chưa xác nhận"))
    return told


# ── a list of figures ──────────────────────────────────────────────────────
def _title(answer: Answer) -> Any:
    title = _(answer.figure.title)
    return row_link(page_of_figure(answer.name, answer.agency, answer.asked), title, broken=True)


def _came_about(answer: Answer) -> Any:
    return mark_safe(" · ".join(filter(None, (state_of(answer), source_of(answer)))))  # noqa: S308  both were escaped


def _unit(answer: Answer) -> str:
    return _(answer.figure.unit) if answer.figure.unit else ""


_COLUMNS = [
    Column(gettext_lazy("Số liệu"), _title, look="cell-main"),
    Column(gettext_lazy("Giá trị"), number_of, look="number"),
    Column(gettext_lazy("Đơn vị tính"), _unit),
    Column(gettext_lazy("Trạng thái, nguồn"), _came_about),
]


def table_of(answers: Sequence[Answer]) -> Table:
    return Table(_COLUMNS, answers)
