"""One-stop points and checks of digitisation for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.procedures.digitisation.queries import (
    checked_of,
    checks_held,
    checks_seen_by,
)
from sogoc.areas.procedures.onestop.queries import (
    latest_counts,
    members_of,
    points_held,
    points_seen_by,
    turns_between,
    week_of,
)
from sogoc.areas.procedures.onestop.register import DUTIES, HALVES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import NotHere, require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router, checks = Router(), Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
BY_NAME, BY_DAY, BY_ID = Order("name"), Order("checked_on", descending=True), Order("id")
MOST = 500


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class LackingAsked(Schema):
    lacking: bool = Field(False, description="Chỉ hồ sơ chưa số hóa đủ")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class PointOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    name: str
    address: str
    counters: int = Field(description="Số quầy")
    valid_from: date
    valid_until: date | None


class PointsOut(Schema):
    total: int
    points: list[PointOut]
    next: str = Field(description=AFTER)


class MemberOut(Schema):
    id: int
    name: str = Field(alias="account.name")
    duty: str = Field(description=", ".join(DUTIES))
    valid_from: date
    valid_until: date | None


class EquipmentOut(Schema):
    kind: str
    name: str
    number: int
    working: int = Field(description="Dùng được")
    counted_on: date


class TurnOut(Schema):
    day: date
    half: str = Field(description=", ".join(HALVES))
    counter: int
    member: int = Field(alias="member_id")
    instead_of: int | None = Field(alias="instead_of_id", description="Trực thay ai")


class WholePointOut(Schema):
    point: PointOut
    members: list[MemberOut]
    equipment: list[EquipmentOut]
    turns: list[TurnOut] = Field(description="Lịch trực của tuần này")


class CheckOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    first: date = Field(description="Hồ sơ tiếp nhận từ ngày")
    last: date
    checked_on: date
    number: int = Field(description="Số hồ sơ được kiểm tra")
    lacking: int = Field(description="Số hồ sơ chưa số hóa đủ")


class ChecksOut(Schema):
    total: int
    checks: list[CheckOut]
    next: str = Field(description=AFTER)


class CheckedOut(Schema):
    id: int
    code: str = Field(alias="dossier.code", description="Mã hồ sơ")
    procedure_code: str = Field(alias="dossier.procedure_code")
    complete: bool
    missing: str = Field(description="Thành phần chưa số hóa")


class WholeCheckOut(Schema):
    check: CheckOut
    total: int
    dossiers: list[CheckedOut]
    next: str = Field(description=AFTER)


@router.get("", response={200: PointsOut, **REFUSALS}, by_alias=False)
def onestop_points(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Các Bộ phận Một cửa, theo tên."""
    by = request.actor
    require(by, "see_onestop")
    found = points_held(by, agency_asked(by, asked.agency)) if asked.agency else points_seen_by(by)
    page = page_of(found, BY_NAME, page_asked(BY_NAME, asked.page), asked.limit)
    return {"total": found.count(), "points": page.rows, "next": sealed(BY_NAME, page.later)}


@router.get("/{pk}", response={200: WholePointOut, **REFUSALS}, by_alias=False)
def onestop_point(request: ActorRequest, pk: int) -> Any:
    """Một Bộ phận Một cửa: người làm việc, thiết bị, lịch trực tuần này."""
    found = points_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    first, last = week_of(local_day(request.at))
    return {
        "point": found,
        "members": members_of(found)[:MOST],
        "equipment": list(latest_counts(found).values()),
        "turns": turns_between(found, first, last),
    }


@checks.get("", response={200: ChecksOut, **REFUSALS}, by_alias=False)
def digitisation_checks(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Các lần kiểm tra việc số hóa hồ sơ, mới nhất trước."""
    by = request.actor
    require(by, "see_dossier")
    found = checks_held(by, agency_asked(by, asked.agency)) if asked.agency else checks_seen_by(by)
    page = page_of(found, BY_DAY, page_asked(BY_DAY, asked.page), asked.limit)
    return {"total": found.count(), "checks": page.rows, "next": sealed(BY_DAY, page.later)}


@checks.get("/{pk}", response={200: WholeCheckOut, **REFUSALS}, by_alias=False)
def digitisation_check(request: ActorRequest, pk: int, asked: Query[LackingAsked]) -> Any:
    """Một lần kiểm tra với từng hồ sơ và thành phần chưa số hóa."""
    found = checks_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    dossiers = checked_of(found, lacking=asked.lacking)
    page = page_of(dossiers, BY_ID, page_asked(BY_ID, asked.page), asked.limit)
    return {
        "check": found,
        "total": dossiers.count(),
        "dossiers": page.rows,
        "next": sealed(BY_ID, page.later),
    }
