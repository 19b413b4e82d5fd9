"""Trainings, classes and candidates as spreadsheets, as the lists show them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.training.queries import (
    CLASS_STATES,
    EXAM_STATES,
    STATES,
    Wanted,
    candidates_wanted,
    classes_wanted,
    trainings_wanted,
)
from sogoc.areas.civil_service.training.register import EXAM_KINDS, KINDS
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest

from .shelves import Row, as_sheet
from .workbooks import SheetColumn

SEEN = ("see_training", Wanted)


@require_GET
def trainings(request: ActorRequest) -> HttpResponse:
    columns = [
        SheetColumn(_("Khóa học"), 60),
        SheetColumn(_("Nội dung"), 36),
        SheetColumn(_("Mã số"), 12),
        SheetColumn(_("Người học"), 32),
        SheetColumn(_("Phòng, đơn vị"), 36),
        SheetColumn(_("Nơi học"), 30),
        SheetColumn(_("Học từ ngày"), 14),
        SheetColumn(_("Ngày học xong, thôi học"), 14),
        SheetColumn(_("Kết quả"), 16),
        SheetColumn(_("Rút ngày"), 14),
    ]
    told = (_("Đào tạo, bồi dưỡng"), "dao-tao")
    return as_sheet(request, (*SEEN, trainings_wanted, STATES, KINDS), told, columns, _training)


def _training(one: Any) -> Row:
    who = (one.staff.code, one.staff.called, one.unit.name)
    came_of_it = (one.sent_on, one.ended_on, worded(one, "outcome"), one.withdrawn_on)
    return (one.title, worded(one, "kind"), *who, one.place, *came_of_it)


@require_GET
def training_classes(request: ActorRequest) -> HttpResponse:
    columns = [
        SheetColumn(_("Lớp"), 60),
        SheetColumn(_("Nội dung"), 36),
        SheetColumn(_("Nơi học"), 30),
        SheetColumn(_("Ngày phê duyệt"), 14),
        SheetColumn(_("Ngày khai giảng"), 14),
        SheetColumn(_("Ngày bế giảng"), 14),
        SheetColumn(_("Số người học"), 12),
        SheetColumn(_("Hủy ngày"), 14),
    ]
    told = (_("Lớp đào tạo, bồi dưỡng"), "lop-dao-tao")
    return as_sheet(request, (*SEEN, classes_wanted, CLASS_STATES, KINDS), told, columns, _class)


def _class(one: Any) -> Row:
    days = (one.approved_on, one.opened_on, one.finished_on)
    return (one.title, worded(one, "kind"), one.place, *days, one.people, one.cancelled_on)


@require_GET
def rank_exams(request: ActorRequest) -> HttpResponse:
    columns = [
        SheetColumn(_("Ngạch, hạng dự thi"), 40),
        SheetColumn(_("Loại"), 28),
        SheetColumn(_("Kỳ thi của năm"), 12),
        SheetColumn(_("Mã số"), 12),
        SheetColumn(_("Người dự thi"), 32),
        SheetColumn(_("Phòng, đơn vị"), 36),
        SheetColumn(_("Ngày cử"), 14),
        SheetColumn(_("Ngày có kết quả"), 14),
        SheetColumn(_("Kết quả"), 20),
        SheetColumn(_("Rút ngày"), 14),
    ]
    told = (_("Thi nâng ngạch, thăng hạng"), "thi-nang-ngach")
    return as_sheet(request, (*SEEN, candidates_wanted, EXAM_STATES, EXAM_KINDS), told, columns, _candidate)


def _candidate(one: Any) -> Row:
    who = (one.staff.code, one.staff.called, one.unit.name)
    came_of_it = (one.sent_on, one.result_on, worded(one, "result"), one.withdrawn_on)
    return (one.title, worded(one, "kind"), one.year, *who, *came_of_it)
