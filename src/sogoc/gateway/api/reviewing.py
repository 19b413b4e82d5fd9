"""Campaigns and the texts looked at in them for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.institutions.reviewing.queries import (
    STATES,
    campaigns_held,
    texts_seen_by,
    texts_wanted,
)
from sogoc.areas.institutions.reviewing.register import CAMPAIGN_KINDS, TOLD_RESULTS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_institutions import wanted_texts
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
NEWEST, LATEST = Order("listed_on", descending=True), Order("year", descending=True)


class CampaignsAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class CampaignOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(CAMPAIGN_KINDS))
    year: int
    title: str
    plan: str = Field(alias="plan.journal_name", description="Số, ký hiệu kế hoạch")
    closed_on: date | None
    dropped_on: date | None
    listed: int = Field(description="Phải xem xét")
    reviewed: int
    recommended: int
    settled: int


class CampaignsOut(Schema):
    total: int
    campaigns: list[CampaignOut]
    next: str = Field(description=AFTER)


class TextsAsked(Schema):
    words: str = Field("", description="Từ trong số, tên văn bản, cơ quan ban hành")
    state: str = Field("", description=", ".join(STATES))
    kind: str = Field("", description=", ".join(CAMPAIGN_KINDS))
    year: str = Field("", description="Đợt của năm nào, bốn chữ số")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class TextOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    campaign: int = Field(alias="campaign_id")
    unit: str = Field(alias="unit.key", description="Phòng, đơn vị xem xét")
    number: str = Field(description="Số, ký hiệu; trống là chưa biết")
    title: str
    issuer: str
    listed_on: date
    reviewed_on: date | None
    result: str = Field(description=", ".join(TOLD_RESULTS))
    findings: str
    recommended_on: date | None
    recommended_by: str = Field(description="Văn bản nêu kiến nghị")
    settled_on: date | None
    settled_by: str = Field(description="Văn bản xử lý")
    dropped_on: date | None

    @staticmethod
    def resolve_recommended_by(one: Any) -> str:
        return one.recommended_by.journal_name if one.recommended_by else ""

    @staticmethod
    def resolve_settled_by(one: Any) -> str:
        return one.settled_by.journal_name if one.settled_by else ""


class TextsOut(Schema):
    total: int
    texts: list[TextOut]
    next: str = Field(description=AFTER)


@router.get("", response={200: CampaignsOut, **REFUSALS}, by_alias=False)
def review_campaigns(request: ActorRequest, asked: Query[CampaignsAsked]) -> Any:
    """Đợt rà soát, kiểm tra, hệ thống hóa văn bản, năm mới trước."""
    by = request.actor
    require(by, "see_review")
    found = campaigns_held(by, agency_asked(by, asked.agency) if asked.agency else None)
    page = page_of(found, LATEST, page_asked(LATEST, asked.page), asked.limit)
    return {"total": found.count(), "campaigns": page.rows, "next": sealed(LATEST, page.later)}


@router.get("/texts", response={200: TextsOut, **REFUSALS}, by_alias=False)
def reviewed_texts(request: ActorRequest, asked: Query[TextsAsked]) -> Any:
    """Văn bản trong danh mục, mới đưa vào trước."""
    require(request.actor, "see_review")
    found = texts_wanted(request.actor, wanted_texts(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "texts": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/texts/{pk}", response={200: TextOut, **REFUSALS}, by_alias=False)
def reviewed_text(request: ActorRequest, pk: int) -> Any:
    """Một văn bản trong danh mục."""
    found = texts_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
