"""What is planned, collected and paid out, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.public_finance.revenues.queries import (
    STATES,
    budget_amounts_seen_by,
    budget_amounts_wanted,
    budget_plans_wanted,
    followed,
)
from sogoc.areas.public_finance.revenues.register import STREAMS
from sogoc.components.paging import Order
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_finance import wanted_amounts, wanted_budget_plans
from sogoc.kernel.acts import NotHere, require

from .paged import Paged, paged
from .schemas import REFUSALS

router = Router()
LATEST, NEWEST = Order("until", descending=True), Order("year", descending=True)


class PlansAsked(Paged):
    stream: str = Field("", description=", ".join(STREAMS))
    year: str = Field("", description="Năm, bốn chữ số")


class AmountsAsked(PlansAsked):
    state: str = Field("", description=", ".join(STATES))


class PlanOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    stream: str = Field(description=", ".join(STREAMS))
    year: int
    amount: int = Field(description="Bằng đồng")
    document: str = Field(alias="document.printed")


class AmountOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    stream: str = Field(description=", ".join(STREAMS))
    since: date
    until: date
    amount: int = Field(description="Bằng đồng")
    document: str = Field(alias="document.printed")
    withdrawn_on: date | None


class PlansOut(Schema):
    total: int
    plans: list[PlanOut]
    next: str


class AmountsOut(Schema):
    total: int
    amounts: list[AmountOut]
    next: str


class FollowedAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    year: int = Field(ge=2000, le=2100)


class FollowedOut(Schema):
    stream: str
    plan: int = Field(description="Kế hoạch năm, bằng đồng; 0 là chưa giao")
    amount: int = Field(description="Đã thu, đã giải ngân trong năm, bằng đồng")


@router.get("", response={200: AmountsOut, **REFUSALS}, by_alias=False)
def budget_amounts(request: ActorRequest, asked: Query[AmountsAsked]) -> Any:
    """Số thu, số giải ngân, mới nhất trước."""
    require(request.actor, "see_budget_amount")
    found = budget_amounts_wanted(request.actor, wanted_amounts(request, asked.dict()))
    return paged(found, LATEST, asked, "amounts")


@router.get("/plans", response={200: PlansOut, **REFUSALS}, by_alias=False)
def budget_plans(request: ActorRequest, asked: Query[PlansAsked]) -> Any:
    """Kế hoạch thu, giải ngân, năm mới nhất trước."""
    require(request.actor, "see_budget_amount")
    found = budget_plans_wanted(request.actor, wanted_budget_plans(request, asked.dict()))
    return paged(found, NEWEST, asked, "plans")


@router.get("/followed", response={200: list[FollowedOut], **REFUSALS}, by_alias=False)
def budget_followed(request: ActorRequest, asked: Query[FollowedAsked]) -> Any:
    """Từng khoản: đã thu, đã giải ngân so với kế hoạch năm."""
    require(request.actor, "see_budget_amount")
    return followed(request.actor, agency_asked(request.actor, asked.agency), asked.year)


@router.get("/{pk}", response={200: AmountOut, **REFUSALS}, by_alias=False)
def budget_amount(request: ActorRequest, pk: int) -> Any:
    """Một số thu, số giải ngân."""
    found = budget_amounts_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
