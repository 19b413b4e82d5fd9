"""A filled form as a spreadsheet: numbers as numbers, and in words why there is none, where it comes from, and what
does not hold."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import number_in_words, period_in_words, value_for_machines
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.kernel.vietnamese import day, local_day
from sogoc.measures.states import SOURCES, STATES, State
from sogoc.reports.forms.catalogue import form_named
from sogoc.reports.forms.filling import Filled, fill

from .workbooks import SheetColumn, as_download, workbook


@require_GET
def form(request: ActorRequest, key: str) -> HttpResponse:
    agency = agency_asked(request.actor, request.GET.get("agency", ""))
    period = period_asked(request.GET.get("period", ""))
    found = form_named(key, period)
    filled = fill(found, agency, period, by=request.actor, as_of=local_day(request.at))
    notes = [
        found.title,
        agency.called_on(period.end).name,
        f"{period_in_words(period)} ({day(period.start)} – {day(period.end)})",
        *([f"{_('Đơn vị tính')}: {found.unit}"] if found.unit else []),
        *(finding.words for finding in filled.findings),
    ]
    columns, rows = (_split(filled), _parts(filled)) if found.by else (_list(), _lines(filled))
    return as_download(workbook(found.number.replace("/", "-"), columns, rows, notes), key)


def _list() -> list[SheetColumn]:
    return [
        SheetColumn(_("TT"), 9),
        SheetColumn(_("Nội dung"), 60),
        SheetColumn(_("Đơn vị tính"), 20),
        SheetColumn(_("Số liệu"), 18),
        SheetColumn(_("Trạng thái"), 16),
        SheetColumn(_("Nguồn"), 14),
        SheetColumn(_("Văn bản chứng minh"), 20),
        SheetColumn(_("Từ ngày"), 12),
        SheetColumn(_("Đến ngày"), 12),
    ]


def _lines(filled: Filled) -> Iterator[tuple[Any, ...]]:
    for row in filled.rows:
        if row.line is None or not row.cells:
            yield (row.line.code if row.line else "", row.name, *[""] * 7)
            continue
        answer = row.cells[row.line.code]
        yield (
            row.line.code,
            row.name,
            row.line.unit,
            _number(answer) if answer.state is State.NUMBER else "",
            _(STATES[answer.state]),
            _(SOURCES[answer.source]) if answer.source else "",
            answer.declaration.document.printed if answer.declaration else "",
            answer.period.start,
            answer.period.end,
        )


def _split(filled: Filled) -> list[SheetColumn]:
    heads = [SheetColumn(line.heading, 16) for line in filled.form.lines]
    return [SheetColumn(_("TT"), 6), SheetColumn(_("Lĩnh vực"), 40), *heads]


def _parts(filled: Filled) -> Iterator[tuple[Any, ...]]:
    for place, row in enumerate(filled.rows, 1):
        cells = [row.cells[line.code] for line in filled.form.lines]
        yield (place if row.name else "", row.name or _("Tổng số"), *map(_cell, cells))


def _cell(answer: Answer) -> Any:
    return _number(answer) if answer.state is State.NUMBER else _(STATES[answer.state])


def _number(answer: Answer) -> Any:
    """What a spreadsheet can add up stays a number; a percentage as its unit says it, from 0 to 100."""
    match answer.value:
        case Fraction():
            return Decimal(value_for_machines(answer.value) or 0)
        case int() | date():
            return answer.value
    return number_in_words(answer.value)
