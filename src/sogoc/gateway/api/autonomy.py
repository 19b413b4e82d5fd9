"""Autonomy, own rules and what is published, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.public_finance.autonomy.queries.asking import (
    DISCLOSURE_STATES,
    PLAN_STATES,
    RULE_STATES,
    autonomy_plans_seen_by,
    autonomy_plans_wanted,
    disclosures_wanted,
    own_rules_wanted,
)
from sogoc.areas.public_finance.autonomy.register import MEANS, PUBLICATIONS, RULE_KINDS, TIERS
from sogoc.components.paging import Order
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_finance import wanted_autonomy_plans, wanted_disclosures, wanted_own_rules
from sogoc.kernel.acts import NotHere, require

from .paged import Paged, paged
from .schemas import REFUSALS

router = Router()
NEWEST = Order("first_year", descending=True)
ISSUED, PUBLISHED = Order("issued_on", descending=True), Order("published_on", descending=True)


class OfAYear(Paged):
    year: str = Field("", description="Năm, bốn chữ số")


class PlansAsked(OfAYear):
    kind: str = Field("", description=", ".join(TIERS))
    state: str = Field("", description=", ".join(PLAN_STATES))


class RulesAsked(OfAYear):
    kind: str = Field("", description=", ".join(RULE_KINDS))
    state: str = Field("", description=", ".join(RULE_STATES))


class DisclosuresAsked(OfAYear):
    kind: str = Field("", description=", ".join(PUBLICATIONS))
    state: str = Field("", description=", ".join(DISCLOSURE_STATES))


class OfAUnit(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")


class PlanOut(OfAUnit):
    tier: str = Field(description=", ".join(TIERS))
    first_year: int
    last_year: int
    proposed_on: date | None
    appraised_on: date | None
    opinion: str
    decided_on: date | None
    valid_from: date | None
    ended_on: date | None
    withdrawn_on: date | None


class RuleOut(OfAUnit):
    kind: str = Field(description=", ".join(RULE_KINDS))
    document: str = Field(alias="document.printed")
    issued_on: date
    appraised_on: date | None
    ended_on: date | None


class DisclosureOut(OfAUnit):
    kind: str = Field(description=", ".join(PUBLICATIONS))
    year: int
    due_on: date
    published_on: date
    on_time: bool
    means: str = Field(description=", ".join(MEANS))
    place: str
    document: str = Field(alias="document.printed")
    withdrawn_on: date | None


class PlansOut(Schema):
    total: int
    plans: list[PlanOut]
    next: str


class RulesOut(Schema):
    total: int
    rules: list[RuleOut]
    next: str


class DisclosuresOut(Schema):
    total: int
    disclosures: list[DisclosureOut]
    next: str


@router.get("", response={200: PlansOut, **REFUSALS}, by_alias=False)
def autonomy_plans(request: ActorRequest, asked: Query[PlansAsked]) -> Any:
    """Phương án tự chủ, giai đoạn mới nhất trước."""
    require(request.actor, "see_autonomy")
    found = autonomy_plans_wanted(request.actor, wanted_autonomy_plans(request, asked.dict()))
    return paged(found, NEWEST, asked, "plans")


@router.get("/rules", response={200: RulesOut, **REFUSALS}, by_alias=False)
def own_rules(request: ActorRequest, asked: Query[RulesAsked]) -> Any:
    """Quy chế nội bộ, mới ban hành trước."""
    require(request.actor, "see_autonomy")
    found = own_rules_wanted(request.actor, wanted_own_rules(request, asked.dict()))
    return paged(found, ISSUED, asked, "rules")


@router.get("/disclosures", response={200: DisclosuresOut, **REFUSALS}, by_alias=False)
def disclosures(request: ActorRequest, asked: Query[DisclosuresAsked]) -> Any:
    """Công khai ngân sách, mới nhất trước."""
    require(request.actor, "see_autonomy")
    found = disclosures_wanted(request.actor, wanted_disclosures(request, asked.dict()))
    return paged(found, PUBLISHED, asked, "disclosures")


@router.get("/{pk}", response={200: PlanOut, **REFUSALS}, by_alias=False)
def autonomy_plan(request: ActorRequest, pk: int) -> Any:
    """Một phương án tự chủ."""
    found = autonomy_plans_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
