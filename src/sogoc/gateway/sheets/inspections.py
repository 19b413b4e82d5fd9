"""Inspections, what is to be remedied, and the remedial table of one, as spreadsheets."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.inspections.queries import (
    MatterWanted,
    Wanted,
    documents_of,
    inspections_seen_by,
    inspections_wanted,
    matters_wanted,
    remedies_of,
)
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .workbooks import SheetColumn, as_download, require_room, workbook


def _asked(request: ActorRequest, *names: str) -> dict[str, Any]:
    told: dict[str, Any] = {name: request.GET.get(name, "") for name in names}
    key = request.GET.get("agency", "")
    return told | {"agency": agency_asked(request.actor, key) if key else None}


@require_GET
def inspections(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_inspection")
    wanted = Wanted(**_asked(request, "words", "side", "state"))
    found = inspections_wanted(request.actor, wanted).order_by("-year", "-id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Cuộc kiểm tra"), 60),
        SheetColumn(_("Đoàn kiểm tra"), 40),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Ai kiểm tra"), 18),
        SheetColumn(_("Năm"), 8),
        SheetColumn(_("Dự kiến quý"), 12),
        SheetColumn(_("Tiến hành từ ngày"), 14),
        SheetColumn(_("Thông báo kết luận"), 24),
        SheetColumn(_("Ngày kết luận"), 14),
        SheetColumn(_("Văn bản chỉ đạo khắc phục"), 24),
        SheetColumn(_("Ngày chỉ đạo khắc phục"), 14),
    ]
    rows = (_inspection(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Kiểm tra"), columns, rows, notes), "kiem-tra")


def _inspection(one: Any) -> tuple[Any, ...]:
    who = (one.title, one.inspector, one.agency.name, str(one.get_side_display()), one.year, one.quarter)
    notice, order = _printed(one.notice), _printed(one.order)
    return (*who, one.held_on, notice, one.concluded_on, order, one.brought_on)


def _printed(document: Any) -> str | None:
    """A secret document is named nowhere."""
    return str(document) if document and not document.secret else None


@require_GET
def matters(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_inspection")
    asked = _asked(request, "words", "kind", "state")
    wanted = MatterWanted(on=local_day(request.at), **asked)
    found = matters_wanted(request.actor, wanted).order_by("-found_on", "-id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    rows = list(found)
    named = documents_of(rows, request.actor)
    told = ((str(one.inspection), *_matter(one, named)) for one in rows)
    columns = [SheetColumn(_("Cuộc kiểm tra"), 50), *_columns()]
    return as_download(workbook(_("Tồn tại, kiến nghị"), columns, told, notes), "ton-tai-kien-nghi")


@require_GET
def remedies(request: ActorRequest, pk: int) -> HttpResponse:
    """The remedial table of one inspection."""
    found: Any = get_object_or_404(inspections_seen_by(request.actor), pk=pk)
    rows, notes = remedies_of(found), [found.agency.name, str(found)]
    require_room(len(rows), notes)
    named = documents_of(rows, request.actor)
    told = (_matter(one, named) for one in rows)
    return as_download(workbook(_("Bảng khắc phục"), _columns(), told, notes), "bang-khac-phuc")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Ký hiệu"), 8),
        SheetColumn(_("Loại"), 16),
        SheetColumn(_("Nội dung"), 60),
        SheetColumn(_("Mức độ"), 14),
        SheetColumn(_("Đơn vị chịu trách nhiệm"), 36),
        SheetColumn(_("Nêu ngày"), 14),
        SheetColumn(_("Hạn khắc phục"), 14),
        SheetColumn(_("Đã làm gì"), 60),
        SheetColumn(_("Bằng văn bản"), 30),
        SheetColumn(_("Ngày khắc phục"), 14),
        SheetColumn(_("Ngày xác nhận"), 14),
        SheetColumn(_("Số lần mở lại"), 12),
    ]


def _matter(one: Any, named: dict[int, list[str]]) -> tuple[Any, ...]:
    severity = str(one.get_severity_display()) if one.severity else None
    what = (one.mark, str(one.get_kind_display()), one.text, severity)
    owed = (one.unit.name if one.unit else one.agency.name, one.found_on, one.due_on)
    done = (one.done or None, "; ".join(named[one.pk]) or None, one.done_on, one.closed_on, one.reopened)
    return (*what, *owed, *done)
