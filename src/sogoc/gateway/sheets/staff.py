"""Staff, leaders, recruitments, appointments, talents and positions as spreadsheets, as their lists show them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.appointments.queries import (
    appointments_held,
    recruitments_held,
    talents_held,
)
from sogoc.areas.civil_service.positions.queries import positions_wanted
from sogoc.areas.civil_service.staff.queries import leaderships_held, leaderships_seen_by, stays_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_staff import wanted_staff
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@dataclass(frozen=True, slots=True)
class Sheet:
    """What it is called, as a sheet and as a file, and how a row of it is told."""

    title: str
    name: str
    columns: Iterable[tuple[str, int]]
    row: Callable[[Any], tuple[Any, ...]]

    def told(self, found: QuerySet[Any], agency: Any) -> HttpResponse:
        notes = [agency.name] if agency else []
        require_room(found.count(), notes)
        rows = (self.row(one) for one in found.iterator(chunk_size=2000))
        columns = [SheetColumn(heading, width) for heading, width in self.columns]
        return as_download(workbook(self.title, columns, rows, notes), self.name)


def _agency(request: ActorRequest) -> Any:
    key = request.GET.get("agency", "")
    return agency_asked(request.actor, key) if key else None


@require_GET
def staff(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_staff")
    wanted = wanted_staff(request, request.GET)
    columns = (
        (_("Mã số"), 14),
        (_("Cách gọi"), 32),
        (_("Phòng, đơn vị"), 36),
        (_("Loại"), 18),
        (_("Hưởng lương từ"), 26),
        (_("Vị trí việc làm"), 36),
        (_("Từ ngày"), 14),
        (_("Thôi từ ngày"), 14),
        (_("Tình trạng"), 22),
    )
    found = stays_wanted(request.actor, wanted).order_by("staff__code", "valid_from", "id")
    return Sheet(_("Công chức, viên chức"), "cong-chuc-vien-chuc", columns, _staff_row).told(
        found, wanted.agency
    )


def _staff_row(one: Any) -> tuple[Any, ...]:
    who = (one.staff.code, one.staff.called, one.unit.name, worded(one, "kind"), worded(one, "paid_from"))
    position = one.position.name if one.position else ""
    return (*who, position, one.valid_from, one.ended_on, worded(one, "leaving"))


@require_GET
def leaders(request: ActorRequest) -> HttpResponse:
    by, agency = request.actor, _agency(request)
    require(by, "see_staff")
    columns = (
        (_("Mã số"), 14),
        (_("Cách gọi"), 32),
        (_("Chức vụ"), 32),
        (_("Phòng, đơn vị"), 36),
        (_("Cấp"), 36),
        (_("Giữ chức vụ từ ngày"), 14),
        (_("Thời hạn đến hết ngày"), 14),
        (_("Thôi giữ từ ngày"), 14),
    )
    found = leaderships_held(by, agency) if agency else leaderships_seen_by(by)
    found = found.order_by("valid_from", "id")
    return Sheet(_("Lãnh đạo, quản lý"), "lanh-dao", columns, _leader_row).told(found, agency)


def _leader_row(one: Any) -> tuple[Any, ...]:
    who = (one.staff.code, one.staff.called, one.title, one.unit.name, worded(one, "tier"))
    return (*who, one.valid_from, one.term_until, one.ended_on)


@require_GET
def recruitments(request: ActorRequest) -> HttpResponse:
    by, agency = request.actor, _agency(request)
    require(by, "see_appointments")
    columns = (
        (_("Mã số"), 14),
        (_("Cách gọi"), 32),
        (_("Loại"), 18),
        (_("Phòng, đơn vị"), 36),
        (_("Hình thức tuyển dụng"), 22),
        (_("Tuyển dụng từ ngày"), 14),
    )
    found = recruitments_held(by, agency).order_by("recruited_on", "id")
    return Sheet(_("Tuyển dụng"), "tuyen-dung", columns, _recruitment_row).told(found, agency)


def _recruitment_row(one: Any) -> tuple[Any, ...]:
    stay = one.stay
    who = (stay.staff.code, stay.staff.called, worded(stay, "kind"), stay.unit.name)
    return (*who, worded(one, "way"), one.recruited_on)


@require_GET
def appointments(request: ActorRequest) -> HttpResponse:
    by, agency = request.actor, _agency(request)
    require(by, "see_appointments")
    columns = (
        (_("Mã số"), 14),
        (_("Cách gọi"), 32),
        (_("Chức vụ"), 32),
        (_("Phòng, đơn vị"), 36),
        (_("Cấp"), 36),
        (_("Qua thi tuyển"), 14),
        (_("Bổ nhiệm lại"), 14),
        (_("Bổ nhiệm từ ngày"), 14),
    )
    found = appointments_held(by, agency).order_by("appointed_on", "id")
    return Sheet(_("Bổ nhiệm"), "bo-nhiem", columns, _appointment_row).told(found, agency)


def _appointment_row(one: Any) -> tuple[Any, ...]:
    held = one.leadership
    who = (held.staff.code, held.staff.called, held.title, held.unit.name, worded(held, "tier"))
    yes, no = _("có"), _("không")
    how = (yes if one.by_competition else no, yes if one.renewed else no)
    return (*who, *how, one.appointed_on)


@require_GET
def talents(request: ActorRequest) -> HttpResponse:
    by, agency = request.actor, _agency(request)
    require(by, "see_appointments")
    columns = (
        (_("Mã số"), 14),
        (_("Cách gọi"), 32),
        (_("Chính sách"), 14),
        (_("Nội dung"), 48),
        (_("Số tiền (đồng)"), 18),
        (_("Ngày quyết định"), 14),
    )
    found = talents_held(by, agency).order_by("given_on", "id")
    return Sheet(_("Người có tài năng"), "nguoi-co-tai-nang", columns, _talent_row).told(found, agency)


def _talent_row(one: Any) -> tuple[Any, ...]:
    who = (one.staff.code, one.staff.called, worded(one, "measure"))
    return (*who, one.content, one.amount, one.given_on)


@require_GET
def positions(request: ActorRequest) -> HttpResponse:
    by, agency = request.actor, _agency(request)
    require(by, "see_positions")
    columns = (
        (_("Tên vị trí việc làm"), 48),
        (_("Nhóm"), 28),
        (_("Số người"), 10),
        (_("Cơ quan, đơn vị"), 36),
        (_("Quyết định phê duyệt"), 22),
        (_("Hoàn chỉnh ngày"), 14),
    )
    found = positions_wanted(by, agency=agency).order_by("listed__unit__path", "group", "name")
    return Sheet(_("Vị trí việc làm"), "vi-tri-viec-lam", columns, _position_row).told(found, agency)


def _position_row(one: Any) -> tuple[Any, ...]:
    listed = one.listed
    return (
        one.name,
        worded(one, "group"),
        one.holders,
        listed.unit.name,
        listed.decision.printed,
        one.described_on,
    )
