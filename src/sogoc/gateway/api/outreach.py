"""Outreach for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.direction.outreach.queries import STATES, outreach_seen_by, outreach_wanted
from sogoc.areas.direction.outreach.register import CHANNELS, LANGUAGES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_outreach import wanted_outreach
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
NEWEST = Order("entered_on", descending=True)


class OutreachAsked(Schema):
    words: str = Field("", description="Từ trong tên, chuyên mục, nơi đăng")
    state: str = Field("", description=", ".join(STATES))
    channel: str = Field("", description=", ".join(CHANNELS))
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    period: str = Field("", description="Kỳ, như 2023-Q1")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class OutreachOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    title: str
    channel: str = Field(description=", ".join(CHANNELS))
    language: str = Field(description=", ".join(LANGUAGES))
    number: int = Field(description="Dòng này là bao nhiêu tin, bài")
    words: int | None
    photos: int
    column: str
    outlet: str
    link: str
    entered_on: date
    published_on: date | None
    withdrawn_on: date | None


class OutreachListOut(Schema):
    total: int
    items: list[OutreachOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


@router.get("", response={200: OutreachListOut, **REFUSALS}, by_alias=False)
def outreach_items(request: ActorRequest, asked: Query[OutreachAsked]) -> Any:
    """Tin, bài, hoạt động tuyên truyền, mới ghi trước."""
    require(request.actor, "see_outreach")
    found = outreach_wanted(request.actor, wanted_outreach(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "items": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: OutreachOut, **REFUSALS}, by_alias=False)
def outreach_item(request: ActorRequest, pk: int) -> Any:
    """Một tin, bài, hoạt động."""
    found = outreach_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
