"""Inspections of a field as a spreadsheet, and what they found as another."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.decentralisation.queries import field_inspections_wanted, findings_within
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_decentralisation import wanted_field_inspections
from sogoc.kernel.acts import require

from .by_columns import Told, sheet_of

INSPECTIONS = (
    Told(_("Tên cuộc kiểm tra, thanh tra"), 60, lambda one: one.title),
    Told(_("Loại"), 28, lambda one: worded(one, "kind")),
    Told(_("Cơ quan"), 40, lambda one: one.agency.name),
    Told(_("Của năm"), 10, lambda one: one.year),
    Told(_("Quyết định"), 20, lambda one: one.decision.printed),
    Told(_("Tiến hành từ ngày"), 14, lambda one: one.held_on),
    Told(_("Kết luận"), 20, lambda one: one.conclusion.printed if one.conclusion else ""),
    Told(_("Ngày kết luận"), 14, lambda one: one.concluded_on),
    Told(_("Bỏ ngày"), 14, lambda one: one.dropped_on),
)
FINDINGS = (
    Told(_("Vấn đề phát hiện"), 60, lambda one: one.text),
    Told(_("Cơ quan, đơn vị"), 40, lambda one: one.body.name),
    Told(_("Cấp"), 20, lambda one: worded(one.body, "level")),
    Told(_("Cuộc kiểm tra, thanh tra"), 60, lambda one: one.body.inspection.title),
    Told(_("Ngày phát hiện"), 14, lambda one: one.found_on),
    Told(_("Hạn xử lý"), 14, lambda one: one.due_on),
    Told(_("Ngày xử lý xong"), 14, lambda one: one.resolved_on),
    Told(_("Đã xử lý thế nào"), 60, lambda one: one.resolution),
    Told(_("Bằng văn bản"), 20, lambda one: one.document.printed if one.document else ""),
)


@require_GET
def field_inspections(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_field_inspection")
    wanted = wanted_field_inspections(request, request.GET)
    found = field_inspections_wanted(request.actor, wanted).order_by("year", "id")
    return sheet_of(_("Kiểm tra, thanh tra"), INSPECTIONS, found, "kiem-tra-thanh-tra", wanted.agency)


@require_GET
def field_findings(request: ActorRequest) -> HttpResponse:
    """What the inspections that are asked for found."""
    require(request.actor, "see_field_inspection")
    wanted = wanted_field_inspections(request, request.GET)
    found: Any = findings_within(request.actor, wanted).order_by("found_on", "id")
    return sheet_of(_("Vấn đề phát hiện"), FINDINGS, found, "van-de-phat-hien", wanted.agency)
