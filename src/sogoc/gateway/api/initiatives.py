"""Initiatives, targets and awards for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.direction.initiatives.queries import (
    STATES,
    awards_held,
    awards_seen_by,
    followed,
    initiatives_seen_by,
    initiatives_wanted,
)
from sogoc.areas.direction.initiatives.register import KINDS, TOLD_LEVELS, VERDICTS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_initiatives import wanted_initiatives
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
NEWEST, LATEST = Order("registered_on", descending=True), Order("awarded_on", descending=True)


class InitiativesAsked(Schema):
    words: str = Field("", description="Từ trong tên, nội dung, tác giả")
    state: str = Field("", description=", ".join(STATES))
    year: str = Field("", description="Đăng ký của năm nào, bốn chữ số")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class InitiativeOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key", description="Phòng, đơn vị đăng ký")
    title: str
    kind: str = Field(description=", ".join(KINDS))
    year: int
    summary: str
    authors: str
    registered_on: date
    judged_on: date | None
    verdict: str = Field(description=", ".join(filter(None, VERDICTS)))
    level: str = Field(description=", ".join(TOLD_LEVELS))
    because: str
    applied_on: date | None
    applied_where: str
    withdrawn_on: date | None


class InitiativesOut(Schema):
    total: int
    initiatives: list[InitiativeOut]
    next: str = Field(description=AFTER)


class TargetsAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    year: int = Field(ge=2000, le=2100)


class FollowedOut(Schema):
    unit: str = Field(alias="unit.key")
    target: int | None = Field(description="Chỉ tiêu; trống là chưa giao")
    registered: int
    recognised: int

    @staticmethod
    def resolve_target(one: Any) -> int | None:
        return one.target.number if one.target else None


class AwardsAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class AwardOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    person: str = Field(description="Chức danh của cá nhân; trống là cả phòng, đơn vị")
    title: str
    level: str = Field(description=", ".join(TOLD_LEVELS))
    awarded_on: date
    initiative: int | None = Field(alias="initiative_id")
    revoked_on: date | None


class AwardsOut(Schema):
    total: int
    awards: list[AwardOut]
    next: str = Field(description=AFTER)


@router.get("", response={200: InitiativesOut, **REFUSALS}, by_alias=False)
def initiatives(request: ActorRequest, asked: Query[InitiativesAsked]) -> Any:
    """Sáng kiến, mới đăng ký trước."""
    require(request.actor, "see_initiative")
    found = initiatives_wanted(request.actor, wanted_initiatives(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "initiatives": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/targets", response={200: list[FollowedOut], **REFUSALS}, by_alias=False)
def initiative_targets(request: ActorRequest, asked: Query[TargetsAsked]) -> Any:
    """Từng phòng, đơn vị: đăng ký so với chỉ tiêu của năm."""
    require(request.actor, "see_initiative")
    return followed(request.actor, agency_asked(request.actor, asked.agency), asked.year)


@router.get("/awards", response={200: AwardsOut, **REFUSALS}, by_alias=False)
def awards(request: ActorRequest, asked: Query[AwardsAsked]) -> Any:
    """Khen thưởng, mới nhất trước."""
    by = request.actor
    require(by, "see_initiative")
    found = awards_held(by, agency_asked(by, asked.agency)) if asked.agency else awards_seen_by(by)
    page = page_of(found, LATEST, page_asked(LATEST, asked.page), asked.limit)
    return {"total": found.count(), "awards": page.rows, "next": sealed(LATEST, page.later)}


@router.get("/{pk}", response={200: InitiativeOut, **REFUSALS}, by_alias=False)
def initiative(request: ActorRequest, pk: int) -> Any:
    """Một sáng kiến."""
    found = initiatives_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
