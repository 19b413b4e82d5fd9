"""Who works at one-stop points, and what checked dossiers lack, as spreadsheets."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.digitisation.queries import checked_of, checks_seen_by
from sogoc.areas.procedures.onestop.queries import members_at, points_held, points_seen_by
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def onestop(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_onestop")
    key = request.GET.get("agency", "")
    agency = agency_asked(request.actor, key) if key else None
    points = points_held(request.actor, agency) if agency else points_seen_by(request.actor)
    found, notes = members_at(points), [agency.name] if agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Bộ phận Một cửa"), 32),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Địa chỉ"), 44),
        SheetColumn(_("Số quầy"), 10),
        SheetColumn(_("Người"), 32),
        SheetColumn(_("Nhiệm vụ"), 24),
        SheetColumn(_("Từ ngày"), 14),
        SheetColumn(_("Đến hết ngày"), 14),
    ]
    rows = (_member(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Bộ phận Một cửa"), columns, rows, notes), "bo-phan-mot-cua")


def _member(one: Any) -> tuple[Any, ...]:
    point = one.point
    place = (point.name, point.agency.name, point.address, point.counters)
    return (*place, str(one), str(one.get_duty_display()), one.valid_from, one.valid_until)


@require_GET
def digitisation(request: ActorRequest, pk: int) -> HttpResponse:
    check = get_object_or_404(checks_seen_by(request.actor), pk=pk)
    found, notes = checked_of(check).order_by("id"), [check.agency.name, str(check)]
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Mã hồ sơ"), 28),
        SheetColumn(_("Mã thủ tục"), 14),
        SheetColumn(_("Thủ tục"), 60),
        SheetColumn(_("Tiếp nhận"), 14),
        SheetColumn(_("Đã số hóa đủ"), 14),
        SheetColumn(_("Thành phần chưa số hóa"), 60),
    ]
    rows = (_checked(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Kiểm tra việc số hóa"), columns, rows, notes), "kiem-tra-so-hoa")


def _checked(one: Any) -> tuple[Any, ...]:
    dossier = one.dossier
    named = (dossier.code, dossier.procedure_code, dossier.procedure, dossier.received_on)
    return (*named, _("có") if one.complete else _("không"), one.missing)
