"""What enterprises are supported with, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.public_finance.support.queries import (
    STATES,
    enterprise_grants_seen_by,
    enterprise_grants_wanted,
)
from sogoc.components.paging import Order
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_finance import wanted_grants
from sogoc.kernel.acts import NotHere, require

from .paged import Paged, paged
from .schemas import REFUSALS

router = Router()
NEWEST = Order("decided_on", descending=True)


class GrantsAsked(Paged):
    words: str = Field("", description="Từ trong nội dung, chương trình, doanh nghiệp")
    state: str = Field("", description=", ".join(STATES))
    year: str = Field("", description="Năm quyết định, bốn chữ số")


class GrantOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    title: str
    programme: str
    whom: str
    enterprises: int | None
    amount: int = Field(description="Bằng đồng")
    decision: str = Field(alias="decision.printed")
    decided_on: date
    revoked_on: date | None


class GrantsOut(Schema):
    total: int
    grants: list[GrantOut]
    next: str


@router.get("", response={200: GrantsOut, **REFUSALS}, by_alias=False)
def enterprise_grants(request: ActorRequest, asked: Query[GrantsAsked]) -> Any:
    """Khoản hỗ trợ doanh nghiệp, mới quyết định trước."""
    require(request.actor, "see_enterprise_grant")
    found = enterprise_grants_wanted(request.actor, wanted_grants(request, asked.dict()))
    return paged(found, NEWEST, asked, "grants")


@router.get("/{pk}", response={200: GrantOut, **REFUSALS}, by_alias=False)
def enterprise_grant(request: ActorRequest, pk: int) -> Any:
    """Một khoản hỗ trợ doanh nghiệp."""
    found = enterprise_grants_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
