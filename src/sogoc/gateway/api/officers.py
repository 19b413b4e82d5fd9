"""Who is in charge of what, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.organisation.officers.queries import STATES, officers_seen_by, officers_wanted
from sogoc.areas.organisation.officers.register import SEATS, duty_names
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_officers import wanted_officers
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
NEWEST = Order("valid_from", descending=True)


class OfficersAsked(Schema):
    words: str = Field("", description="Từ trong tên, chức vụ, thư điện tử")
    duty: str = Field("", description=", ".join(duty_names()))
    seat: str = Field("", description=", ".join(SEATS))
    state: str = Field("", description=", ".join(STATES))
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class OfficerOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    name: str = Field(alias="account.name")
    position: str
    duty: str = Field(description=", ".join(duty_names()))
    seat: str = Field(description=", ".join(SEATS))
    telephone: str
    email: str
    valid_from: date
    valid_until: date | None


class OfficersOut(Schema):
    total: int
    officers: list[OfficerOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


@router.get("", response={200: OfficersOut, **REFUSALS}, by_alias=False)
def officers(request: ActorRequest, asked: Query[OfficersAsked]) -> Any:
    """Đầu mối phụ trách, mới phân công trước."""
    require(request.actor, "see_officer_in_charge")
    found = officers_wanted(request.actor, wanted_officers(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "officers": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: OfficerOut, **REFUSALS}, by_alias=False)
def officer(request: ActorRequest, pk: int) -> Any:
    """Một người phụ trách một việc."""
    found = officers_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
