"""Receptions, complaints and denunciations, reports and declarations, for machines: counts, and no person."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.civil_service.integrity.queries import (
    STATES,
    assets_seen_by,
    grievances_seen_by,
    grievances_wanted,
    held_at,
    receptions_seen_by,
    reports_seen_by,
)
from sogoc.areas.civil_service.integrity.register import (
    ASSET_KINDS,
    GRIEVANCE_KINDS,
    RECEPTION_KINDS,
    REPORT_KINDS,
    TOLD_OUTCOMES,
)
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_integrity import wanted_grievances
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
BY_RECEPTION, BY_DAY = Order("received_on", descending=True), Order("held_on", descending=True)
BY_SENDING, BY_YEAR = Order("sent_on", descending=True), Order("year", descending=True)


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class GrievancesAsked(Asked):
    words: str = Field("", description="Từ trong số, nội dung")
    kind: str = Field("", description=", ".join(GRIEVANCE_KINDS))
    state: str = Field("", description=", ".join(STATES))
    year: str = Field("", description="Nhận trong năm nào, bốn chữ số")


class ReceptionOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(RECEPTION_KINDS))
    held_on: date
    visits: int
    people: int
    groups: int


class GrievanceOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(GRIEVANCE_KINDS))
    mark: str
    about: str
    received_on: date
    accepted_on: date | None
    due_on: date | None
    settled_on: date | None
    outcome: str = Field(description=", ".join(TOLD_OUTCOMES))
    on_time: bool | None


class IntegrityReportOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(REPORT_KINDS))
    period: str
    number: str = Field(alias="document.printed")
    sent_on: date
    due_on: date
    on_time: bool


class AssetsOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(ASSET_KINDS))
    year: int
    obliged: int
    declared: int
    disclosed: int


class ReceptionsOut(Schema):
    total: int
    receptions: list[ReceptionOut]
    next: str = Field(description=AFTER)


class GrievancesOut(Schema):
    total: int
    grievances: list[GrievanceOut]
    next: str = Field(description=AFTER)


class IntegrityReportsOut(Schema):
    total: int
    reports: list[IntegrityReportOut]
    next: str = Field(description=AFTER)


class AssetDeclarationsOut(Schema):
    total: int
    declarations: list[AssetsOut]
    next: str = Field(description=AFTER)


def _paged(found: Any, order: Order, asked: Asked, name: str) -> dict[str, Any]:
    page = page_of(found, order, page_asked(order, asked.page), asked.limit)
    return {"total": found.count(), name: page.rows, "next": sealed(order, page.later)}


def _narrowed(request: ActorRequest, found: Any, asked: Asked) -> Any:
    require(request.actor, "see_integrity")
    return held_at(found, agency_asked(request.actor, asked.agency)) if asked.agency else found


@router.get("/receptions", response={200: ReceptionsOut, **REFUSALS}, by_alias=False)
def receptions(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Buổi tiếp công dân, mới nhất trước."""
    found = _narrowed(request, receptions_seen_by(request.actor), asked)
    return _paged(found, BY_DAY, asked, "receptions")


@router.get("/grievances", response={200: GrievancesOut, **REFUSALS}, by_alias=False)
def grievances(request: ActorRequest, asked: Query[GrievancesAsked]) -> Any:
    """Đơn khiếu nại, tố cáo, mới nhận trước; không có họ tên người gửi."""
    require(request.actor, "see_grievance")
    found = grievances_wanted(request.actor, wanted_grievances(request, asked.dict()))
    return _paged(found, BY_RECEPTION, asked, "grievances")


@router.get("/grievances/{pk}", response={200: GrievanceOut, **REFUSALS}, by_alias=False)
def grievance(request: ActorRequest, pk: int) -> Any:
    """Một đơn."""
    found = grievances_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found


@router.get("/reports", response={200: IntegrityReportsOut, **REFUSALS}, by_alias=False)
def integrity_reports(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Báo cáo phòng, chống tham nhũng, tiếp công dân, mới gửi trước."""
    found = _narrowed(request, reports_seen_by(request.actor), asked)
    return _paged(found, BY_SENDING, asked, "reports")


@router.get("/asset-declarations", response={200: AssetDeclarationsOut, **REFUSALS}, by_alias=False)
def asset_declarations(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Kết quả kê khai tài sản, thu nhập, năm mới trước."""
    found = _narrowed(request, assets_seen_by(request.actor), asked)
    return _paged(found, BY_YEAR, asked, "declarations")
