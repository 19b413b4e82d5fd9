"""Receptions, complaints, reports and declarations as spreadsheets, as the lists show them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.integrity.queries import (
    assets_seen_by,
    grievances_wanted,
    held_at,
    receptions_seen_by,
    reports_seen_by,
)
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_integrity import wanted_grievances
from sogoc.kernel.acts import require

from .by_columns import Told, sheet_of

AGENCY = Told(_("Cơ quan"), 48, lambda one: one.agency.name)
RECEPTIONS = (
    AGENCY,
    Told(_("Hình thức tiếp"), 28, lambda one: worded(one, "kind")),
    Told(_("Ngày tiếp"), 14, lambda one: one.held_on),
    Told(_("Lượt tiếp"), 10, lambda one: one.visits),
    Told(_("Số người"), 10, lambda one: one.people),
    Told(_("Đoàn đông người"), 10, lambda one: one.groups),
    Told(_("Nội dung chính"), 60, lambda one: one.note),
)
GRIEVANCES = (
    AGENCY,
    Told(_("Loại đơn"), 16, lambda one: worded(one, "kind")),
    Told(_("Số trong sổ"), 12, lambda one: one.mark),
    Told(_("Ngày nhận"), 14, lambda one: one.received_on),
    Told(_("Nội dung"), 60, lambda one: one.about),
    Told(_("Ngày thụ lý"), 14, lambda one: one.accepted_on),
    Told(_("Hạn giải quyết"), 14, lambda one: one.due_on),
    Told(_("Ngày xong"), 14, lambda one: one.settled_on),
    Told(_("Kết quả"), 28, lambda one: worded(one, "outcome") if one.outcome else ""),
    Told(_("Bằng văn bản"), 20, lambda one: one.document.printed if one.document else ""),
)
REPORTS = (
    AGENCY,
    Told(_("Báo cáo về"), 40, lambda one: worded(one, "kind")),
    Told(_("Kỳ báo cáo"), 14, lambda one: one.period),
    Told(_("Báo cáo"), 20, lambda one: one.document.printed),
    Told(_("Ngày gửi"), 14, lambda one: one.sent_on),
    Told(_("Hạn gửi"), 14, lambda one: one.due_on),
)
ASSETS = (
    AGENCY,
    Told(_("Lần kê khai"), 32, lambda one: worded(one, "kind")),
    Told(_("Của năm"), 10, lambda one: one.year),
    Told(_("Số người phải kê khai"), 12, lambda one: one.obliged),
    Told(_("Số người đã kê khai"), 12, lambda one: one.declared),
    Told(_("Số bản đã công khai"), 12, lambda one: one.disclosed),
    Told(_("Báo cáo kết quả kê khai"), 20, lambda one: one.document.printed),
)


def _narrowed(request: ActorRequest, found: Any) -> tuple[Any, Any]:
    """To the agency that the link names, or to all within reach."""
    require(request.actor, "see_integrity")
    if key := request.GET.get("agency", ""):
        agency = agency_asked(request.actor, key)
        return held_at(found, agency), agency
    return found, None


@require_GET
def receptions(request: ActorRequest) -> HttpResponse:
    found, agency = _narrowed(request, receptions_seen_by(request.actor))
    ordered = found.order_by("held_on", "id")
    return sheet_of(_("Tiếp công dân"), RECEPTIONS, ordered, "tiep-cong-dan", agency)


@require_GET
def grievances(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_grievance")
    wanted = wanted_grievances(request, request.GET)
    found = grievances_wanted(request.actor, wanted).order_by("received_on", "id")
    return sheet_of(_("Khiếu nại, tố cáo"), GRIEVANCES, found, "khieu-nai-to-cao", wanted.agency)


@require_GET
def reports(request: ActorRequest) -> HttpResponse:
    found, agency = _narrowed(request, reports_seen_by(request.actor))
    ordered = found.order_by("sent_on", "id")
    return sheet_of(_("Báo cáo"), REPORTS, ordered, "bao-cao-phong-chong-tham-nhung", agency)


@require_GET
def assets(request: ActorRequest) -> HttpResponse:
    found, agency = _narrowed(request, assets_seen_by(request.actor))
    ordered = found.order_by("year", "id")
    return sheet_of(_("Kê khai tài sản"), ASSETS, ordered, "ke-khai-tai-san", agency)
