"""What rests on texts that were replaced or repealed, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.direction.tasks.queries import tasks_by_origin
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.documents.impacts import counts_of, endings_held, endings_seen_by, resting_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
NEWEST = Order("since", descending=True)


class ImpactsAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class ImpactOut(Schema):
    id: int
    ended: str = Field(alias="other.printed", description="Văn bản bị thay thế, bãi bỏ")
    kind: str = Field(description="replaces, repeals")
    by: str = Field(alias="document.printed", description="Văn bản thay thế, bãi bỏ")
    since: date
    touched: int = Field(description="Số tài liệu, bản ghi còn viện dẫn")


class ImpactsOut(Schema):
    total: int
    impacts: list[ImpactOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class RestingOut(Schema):
    record: str
    place: str = Field(description="Điều, khoản, văn bản được viện dẫn; trống là căn cứ")
    agency: str
    task: int | None = Field(description="Nhiệm vụ xem lại; trống là chưa giao")


@router.get("", response={200: ImpactsOut, **REFUSALS}, by_alias=False)
def impacts(request: ActorRequest, asked: Query[ImpactsAsked]) -> Any:
    """Văn bản bị thay thế, bãi bỏ, mới nhất trước."""
    by = request.actor
    require(by, "see_document")
    found = endings_held(by, agency_asked(by, asked.agency)) if asked.agency else endings_seen_by(by)
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    counts = counts_of(page.rows)
    for one in page.rows:
        one.touched = counts[one.pk]
    return {"total": found.count(), "impacts": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: list[RestingOut], **REFUSALS}, by_alias=False)
def impact(request: ActorRequest, pk: int) -> Any:
    """Những gì còn viện dẫn một văn bản, và nhiệm vụ đã giao."""
    found = endings_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    resting = resting_on(found, request.actor)
    tasks = tasks_by_origin(one.origin for one in resting)
    return [
        {
            "record": one.record,
            "place": one.place,
            "agency": one.agency.key,
            "task": tasks[one.origin].pk if one.origin in tasks else None,
        }
        for one in resting
    ]
