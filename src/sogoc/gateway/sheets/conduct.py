"""Disciplines, rotations and ratings as spreadsheets, as the lists show them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.conduct.queries import (
    RATING_STATES,
    ROTATION_STATES,
    SIDE_STATES,
    Wanted,
    disciplines_wanted,
    ratings_wanted,
    rotations_wanted,
)
from sogoc.areas.civil_service.conduct.register import FIELDS, SIDES, TOLD_LEVELS
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest

from .shelves import Row, as_sheet
from .workbooks import SheetColumn

CONDUCT, RATINGS = ("see_conduct", Wanted), ("see_staff_rating", Wanted)


def _somebody() -> list[SheetColumn]:
    return [
        SheetColumn(_("Mã số"), 12),
        SheetColumn(_("Cách gọi"), 32),
        SheetColumn(_("Phòng, đơn vị"), 36),
    ]


def _who(one: Any) -> Row:
    return (one.staff.code, one.staff.called, one.unit.name)


@require_GET
def disciplines(request: ActorRequest) -> HttpResponse:
    columns = [
        *_somebody(),
        SheetColumn(_("Chức vụ"), 36),
        SheetColumn(_("Bên xử lý"), 14),
        SheetColumn(_("Hình thức"), 24),
        SheetColumn(_("Về việc"), 50),
        SheetColumn(_("Nguồn kinh phí của đơn vị"), 24),
        SheetColumn(_("Ngày quyết định"), 14),
        SheetColumn(_("Hủy ngày"), 14),
    ]
    told = (_("Kỷ luật"), "ky-luat")
    return as_sheet(request, (*CONDUCT, disciplines_wanted, SIDE_STATES, SIDES), told, columns, _discipline)


def _discipline(one: Any) -> Row:
    how = (worded(one, "tier"), worded(one, "side"), worded(one, "form"), one.about)
    return (*_who(one), *how, worded(one, "funding"), one.decided_on, one.revoked_on)


@require_GET
def rotations(request: ActorRequest) -> HttpResponse:
    columns = [
        *_somebody(),
        SheetColumn(_("Lĩnh vực"), 36),
        SheetColumn(_("Giữ vị trí từ ngày"), 14),
        SheetColumn(_("Thời hạn (tháng)"), 12),
        SheetColumn(_("Đến hạn ngày"), 14),
        SheetColumn(_("Ngày chuyển đổi"), 14),
        SheetColumn(_("Lý do chưa chuyển đổi"), 36),
        SheetColumn(_("Giải thích"), 50),
        SheetColumn(_("Rút ngày"), 14),
    ]
    told = (_("Chuyển đổi vị trí công tác"), "chuyen-doi-vi-tri")
    return as_sheet(request, (*CONDUCT, rotations_wanted, ROTATION_STATES, FIELDS), told, columns, _rotation)


def _rotation(one: Any) -> Row:
    place = (worded(one, "field"), one.since, one.months, one.due_on, one.done_on)
    excuse = worded(one, "excuse") if one.excuse else ""
    return (*_who(one), *place, excuse, one.because, one.withdrawn_on)


@require_GET
def staff_ratings(request: ActorRequest) -> HttpResponse:
    columns = [
        *_somebody(),
        SheetColumn(_("Kỳ đánh giá"), 12),
        SheetColumn(_("Tự xếp loại"), 30),
        SheetColumn(_("Người đứng đầu xếp loại"), 30),
        SheetColumn(_("Xếp loại"), 30),
        SheetColumn(_("Ngày duyệt"), 14),
    ]
    told = (_("Đánh giá, xếp loại"), "danh-gia")
    return as_sheet(request, (*RATINGS, ratings_wanted, RATING_STATES, TOLD_LEVELS), told, columns, _rating)


def _rating(one: Any) -> Row:
    names = ("own_level", "head_level", "level")
    levels = tuple(worded(one, name) if getattr(one, name) else "" for name in names)
    return (*_who(one), one.of, *levels, one.approved_on)
