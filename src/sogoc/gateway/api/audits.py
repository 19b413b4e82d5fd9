"""What audits recommend, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.public_finance.audits.queries import STATES, recommendations_seen_by, recommendations_wanted
from sogoc.areas.public_finance.audits.register import AUDITORS, REMEDIES
from sogoc.components.paging import Order
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_finance import wanted_recommendations
from sogoc.kernel.acts import NotHere, require

from .paged import Paged, paged
from .schemas import REFUSALS

router = Router()
NEWEST = Order("recommended_on", descending=True)


class RecommendationsAsked(Paged):
    words: str = Field("", description="Từ trong nội dung")
    auditor: str = Field("", description=", ".join(AUDITORS))
    remedy: str = Field("", description=", ".join(REMEDIES))
    state: str = Field("", description=", ".join(STATES))


class RecommendationOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    content: str
    auditor: str = Field(description=", ".join(AUDITORS))
    remedy: str = Field(description=", ".join(REMEDIES))
    amount: int = Field(description="Bằng đồng; 0 là không phải kiến nghị về tiền")
    conclusion: str = Field(alias="conclusion.printed")
    recommended_on: date
    due_on: date | None
    resolved_on: date | None
    recovered: int = Field(description="Bằng đồng")
    because: str
    withdrawn_on: date | None


class RecommendationsOut(Schema):
    total: int
    recommendations: list[RecommendationOut]
    next: str


@router.get("", response={200: RecommendationsOut, **REFUSALS}, by_alias=False)
def audit_recommendations(request: ActorRequest, asked: Query[RecommendationsAsked]) -> Any:
    """Kiến nghị sau kiểm toán, thanh tra, mới nhất trước."""
    require(request.actor, "see_audit_recommendation")
    found = recommendations_wanted(request.actor, wanted_recommendations(request, asked.dict()))
    return paged(found, NEWEST, asked, "recommendations")


@router.get("/{pk}", response={200: RecommendationOut, **REFUSALS}, by_alias=False)
def audit_recommendation(request: ActorRequest, pk: int) -> Any:
    """Một kiến nghị sau kiểm toán, thanh tra."""
    found = recommendations_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
