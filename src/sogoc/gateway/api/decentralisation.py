"""Inspections of decentralised powers and of a field, whom they came to and what they found, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.organisation.decentralisation.queries import (
    STATES,
    bodies_of,
    field_inspections_seen_by,
    field_inspections_wanted,
    findings_of,
)
from sogoc.areas.organisation.decentralisation.register import INSPECTION_KINDS, LEVELS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_decentralisation import wanted_field_inspections
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
NEWEST = Order("year", descending=True)


class FieldInspectionsAsked(Schema):
    words: str = Field("", description="Từ trong tên cuộc")
    kind: str = Field("", description=", ".join(INSPECTION_KINDS))
    state: str = Field("", description=", ".join(STATES))
    year: str = Field("", description="Của năm nào, bốn chữ số")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class FieldInspectionOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(INSPECTION_KINDS))
    title: str
    year: int
    held_on: date | None = Field(description="Ngày đầu tiên đến một cơ quan")
    concluded_on: date | None
    dropped_on: date | None


class FieldInspectionsOut(Schema):
    total: int
    inspections: list[FieldInspectionOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class BodyOut(Schema):
    id: int
    name: str
    level: str = Field(description=", ".join(LEVELS))
    inspected_on: date
    findings: int = Field(alias="found")


class FindingOut(Schema):
    id: int
    body: int = Field(alias="body_id")
    text: str
    found_on: date
    due_on: date | None
    resolved_on: date | None
    resolution: str


class WholeFieldInspectionOut(FieldInspectionOut):
    bodies: list[BodyOut]
    findings: list[FindingOut]

    @staticmethod
    def resolve_bodies(one: Any) -> Any:
        return list(bodies_of(one))

    @staticmethod
    def resolve_findings(one: Any) -> Any:
        return list(findings_of(one))


@router.get("", response={200: FieldInspectionsOut, **REFUSALS}, by_alias=False)
def field_inspections(request: ActorRequest, asked: Query[FieldInspectionsAsked]) -> Any:
    """Cuộc kiểm tra phân cấp, thanh tra chuyên ngành, năm mới trước."""
    require(request.actor, "see_field_inspection")
    found = field_inspections_wanted(request.actor, wanted_field_inspections(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "inspections": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: WholeFieldInspectionOut, **REFUSALS}, by_alias=False)
def field_inspection(request: ActorRequest, pk: int) -> Any:
    """Một cuộc, với cơ quan được kiểm tra và vấn đề phát hiện."""
    found = field_inspections_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
