"""Inspections and what is to be remedied for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.direction.inspections.queries import (
    MatterWanted,
    Wanted,
    documents_of,
    inspections_seen_by,
    inspections_wanted,
    items_of,
    matters_of,
    matters_wanted,
    team_of,
    visits_of,
)
from sogoc.areas.direction.inspections.register import MATTER_KINDS, SEATS, SEVERITIES, SIDES, UNIT_KINDS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import NotHere, require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
BY_YEAR, BY_DAY = Order("year", descending=True), Order("found_on", descending=True)
MOST = 500


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    words: str = Field("", max_length=200)
    side: str = Field("", description=", ".join(SIDES))
    state: str = Field("", description="planned, held, concluded, brought, dropped")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class MattersAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    words: str = Field("", max_length=200)
    kind: str = Field("", description=", ".join(MATTER_KINDS))
    state: str = Field("", description="open, late, done, closed")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class InspectionOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    side: str = Field(description=", ".join(SIDES))
    title: str
    inspector: str
    year: int
    quarter: int | None
    held_on: date | None
    concluded_on: date | None
    notice: str | None = Field(description="Thông báo kết luận")
    brought_on: date | None
    order: str | None = Field(description="Văn bản chỉ đạo khắc phục")
    dropped_on: date | None

    @staticmethod
    def resolve_notice(one: Any) -> str | None:
        return _printed(one.notice)

    @staticmethod
    def resolve_order(one: Any) -> str | None:
        return _printed(one.order)


class InspectionsOut(Schema):
    total: int
    inspections: list[InspectionOut]
    next: str = Field(description=AFTER)


class SeatOut(Schema):
    seat: str = Field(description=", ".join(SEATS))
    position: str


class VisitOut(Schema):
    id: int
    unit: str | None = Field(None, description="Mã đơn vị, nếu nêu tên")
    kind: str = Field(description=", ".join(UNIT_KINDS))
    units: int
    planned_on: date
    held_on: date | None

    @staticmethod
    def resolve_unit(one: Any) -> str | None:
        return one.unit.key if one.unit else None


class MatterOut(Schema):
    id: int
    inspection: int = Field(alias="inspection_id")
    kind: str = Field(description=", ".join(MATTER_KINDS))
    mark: str
    text: str
    severity: str = Field(description=", ".join(filter(None, SEVERITIES)))
    unit: str | None = Field(None, description="Mã đơn vị chịu trách nhiệm; để trống là cả cơ quan")
    found_on: date
    due_on: date | None
    done_on: date | None
    done: str
    documents: list[str] = Field(description="Bằng văn bản nào, trong phạm vi được xem")
    closed_on: date | None
    reopened: int
    figure: str = Field(description="Số liệu cần chuyển biến")
    before: str = Field(description="Giá trị trước khi khắc phục")

    @staticmethod
    def resolve_unit(one: Any) -> str | None:
        return one.unit.key if one.unit else None


class WholeInspectionOut(Schema):
    inspection: InspectionOut
    team: list[SeatOut]
    checklist: list[str]
    visits: list[VisitOut]
    matters: list[MatterOut]


class MattersOut(Schema):
    total: int
    matters: list[MatterOut]
    next: str = Field(description=AFTER)


def _printed(document: Any) -> str | None:
    """A secret document is named nowhere."""
    return str(document) if document and not document.secret else None


def _with_documents(matters: list[Any], request: ActorRequest) -> list[Any]:
    named = documents_of(matters, request.actor)
    for one in matters:
        one.documents = named[one.pk]
    return matters


@router.get("", response={200: InspectionsOut, **REFUSALS}, by_alias=False)
def inspections(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Các cuộc kiểm tra, năm mới nhất trước."""
    by = request.actor
    require(by, "see_inspection")
    agency = agency_asked(by, asked.agency) if asked.agency else None
    found = inspections_wanted(by, Wanted(agency, None, asked.side, asked.state, asked.words))
    page = page_of(found, BY_YEAR, page_asked(BY_YEAR, asked.page), asked.limit)
    return {"total": found.count(), "inspections": page.rows, "next": sealed(BY_YEAR, page.later)}


@router.get("/matters", response={200: MattersOut, **REFUSALS}, by_alias=False)
def inspection_matters(request: ActorRequest, asked: Query[MattersAsked]) -> Any:
    """Tồn tại, kiến nghị của mọi cuộc kiểm tra, mới nêu trước."""
    by = request.actor
    require(by, "see_inspection")
    agency = agency_asked(by, asked.agency) if asked.agency else None
    today = local_day(request.at)
    found = matters_wanted(by, MatterWanted(today, agency, asked.kind, asked.state, asked.words))
    page = page_of(found, BY_DAY, page_asked(BY_DAY, asked.page), asked.limit)
    rows = _with_documents(page.rows, request)
    return {"total": found.count(), "matters": rows, "next": sealed(BY_DAY, page.later)}


@router.get("/{pk}", response={200: WholeInspectionOut, **REFUSALS}, by_alias=False)
def inspection(request: ActorRequest, pk: int) -> Any:
    """Một cuộc kiểm tra: đoàn, nội dung, lịch, tồn tại và kiến nghị với việc đã làm."""
    found = inspections_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return {
        "inspection": found,
        "team": team_of(found),
        "checklist": [one.text for one in items_of(found)],
        "visits": list(visits_of(found)[:MOST]),
        "matters": _with_documents(matters_of(found)[:MOST], request),
    }
