"""Spreadsheets out."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.documents.queries import documents_wanted
from sogoc.foundations.ledger.asking import ask, opened
from sogoc.foundations.ledger.wording import cell, period_in_words, selection_in_words, value_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.gateway.wanting_documents import wanted_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import heading
from sogoc.measures.selections import Register

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def documents(request: ActorRequest) -> HttpResponse:
    """The list of documents as it stands on the page."""
    require(request.actor, "see_document")
    wanted = wanted_asked(request.actor, request.GET)
    found = documents_wanted(request.actor, wanted).order_by("issued_on", "id")
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [period_in_words(wanted.period)] if wanted.period else []
    require_room(found.count(), notes)
    return as_download(workbook(_("Sổ văn bản"), _columns(), rows, notes), "so-van-ban")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Số, ký hiệu"), 20),
        SheetColumn(_("Ngày ban hành"), 14),
        SheetColumn(_("Loại văn bản"), 16),
        SheetColumn(_("Trích yếu"), 70),
        SheetColumn(_("Cơ quan ban hành"), 36),
        SheetColumn(_("Đi hay đến"), 14),
        SheetColumn(_("Sổ của cơ quan"), 36),
        SheetColumn(_("Cách ký"), 24),
        SheetColumn(_("Cách gửi"), 18),
        SheetColumn(_("Ngày phát hành"), 14),
        SheetColumn(_("Độ mật"), 12),
        SheetColumn(_("Độ khẩn"), 12),
        SheetColumn(_("Lý do hủy số"), 30),
    ]


def _row(one: Any) -> tuple[Any, ...]:
    return (
        one.printed,
        one.issued_on,
        _(one.kind_name),
        one.summary,
        one.issuer,
        one.get_flow_display(),
        one.book_of.name,
        one.get_signed_display(),
        one.get_sent_display(),
        one.sent_on,
        one.get_secrecy_display(),
        one.get_urgency_display(),
        one.cancelled_because,
    )


@require_GET
def figure(request: ActorRequest, name: str) -> HttpResponse:
    """A figure with the records it was counted from."""
    agency = agency_asked(request.actor, request.GET.get("agency", ""))
    period = period_asked(request.GET.get("period", ""))
    answer = ask([name], [agency], period, by=request.actor)[name, agency.key]
    notes = [
        agency.called_on(period.end).name,
        period_in_words(period),
        f"{_(answer.figure.title)}: {value_in_words(answer)}",
    ]
    # The part and what it missed, without the whole: each record stands once.
    once = [line for line in answer.lines if line.role != "whole" or len(answer.figure.registers) > 1]
    require_room(sum(line.size for line in once), notes)
    lines = opened(answer, by=request.actor, limit=None, lines=once)
    names = names_on(period.end, answer.below)
    told = [column for register in answer.figure.registers for column in register.told_columns()]
    labels = dict.fromkeys(column.label for column in told)
    columns = [SheetColumn(_("Trong"), 40), *(SheetColumn(heading(_(label)), 24) for label in labels)]
    rows = (
        (
            selection_in_words(line.line.selection),
            *_cells(line.line.selection.register, record, labels, names),
        )
        for line in lines
        for record in line.records
    )
    if any(line.withheld for line in lines):
        notes.append(_("Tài khoản này được xem con số, chưa được giao quyền mở những bản ghi đứng sau."))
    return as_download(workbook(_("Bản ghi của số liệu"), columns, rows, notes), name)


def _cells(
    register: Register, record: Mapping[str, Any], labels: Iterable[str], names: Mapping[str, str]
) -> list[Any]:
    """Under the headings of all registers of a figure; blank under those of another register."""
    columns = {column.label: column for column in register.told_columns()}
    return [
        cell(record[columns[label].name], columns[label], names) if label in columns else None
        for label in labels
    ]
