"""Units, what is to be cut, and posts for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.organisation.posts.queries import STATES, posts_seen_by, posts_wanted
from sogoc.areas.organisation.posts.register import POST_KINDS
from sogoc.areas.organisation.structure.queries import plans_held, plans_seen_by, units_wanted
from sogoc.areas.organisation.structure.register import LEFT, REDUCED, UNIT_KINDS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_structure import wanted_posts, wanted_units
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router, posts_router = Router(), Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
BEFORE = "Chuỗi `next` của câu trả lời trước"
IN_THE_TREE = Order("path")
NEWEST = Order("assigned_on", descending=True)
LATEST = Order("year", descending=True)


class Paged(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description=BEFORE)


class UnitsAsked(Paged):
    words: str = Field("", description="Từ trong tên")
    kind: str = Field("", description=", ".join(UNIT_KINDS))
    left: str = Field("", description=", ".join(filter(None, LEFT)))
    day: str = Field("", description="Ngày, để trống là hôm nay; không dùng khi hỏi `left`")


class UnitOut(Schema):
    id: int
    unit: str = Field(alias="agency.key")
    name: str = Field(alias="agency.name")
    kind: str = Field(alias="agency.kind", description=", ".join(UNIT_KINDS))
    parent: str = Field(alias="parent.key")
    parent_kind: str = Field(alias="parent.kind")
    valid_from: date
    valid_until: date | None
    left: str = Field(description=", ".join(filter(None, LEFT)) + "; trống là đang hoạt động")


class UnitsOut(Schema):
    total: int
    units: list[UnitOut]
    next: str = Field(description=AFTER)


class PlanOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    reduced: str = Field(description=", ".join(REDUCED))
    year: int
    number: int
    document: str = Field(alias="document.printed", description="Kế hoạch, đề án")


class PlansOut(Schema):
    total: int
    plans: list[PlanOut]
    next: str = Field(description=AFTER)


class PostsAsked(Paged):
    year: str = Field("", description="Bốn chữ số")
    kind: str = Field("", description=", ".join(POST_KINDS))
    state: str = Field("", description=", ".join(STATES))


class PostsOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key", description="Giao cho")
    within: bool = Field(description="Giao tiếp cho đơn vị, không tính vào tổng")
    kind: str = Field(description=", ".join(POST_KINDS))
    year: int
    number: int
    document: str = Field(alias="document.printed", description="Quyết định giao")
    assigned_on: date
    replaced_on: date | None


class AssignmentsOut(Schema):
    total: int
    posts: list[PostsOut]
    next: str = Field(description=AFTER)


@router.get("", response={200: UnitsOut, **REFUSALS}, by_alias=False)
def structure(request: ActorRequest, asked: Query[UnitsAsked]) -> Any:
    """Tổ chức, đơn vị theo thứ tự của cây cơ quan."""
    require(request.actor, "see_agency")
    found = units_wanted(request.actor, wanted_units(request, asked.dict()))
    page = page_of(found, IN_THE_TREE, page_asked(IN_THE_TREE, asked.page), asked.limit)
    return {"total": found.count(), "units": page.rows, "next": sealed(IN_THE_TREE, page.later)}


@router.get("/plans", response={200: PlansOut, **REFUSALS}, by_alias=False)
def reduction_plans(request: ActorRequest, asked: Query[Paged]) -> Any:
    """Kế hoạch cắt giảm, tinh giản, năm mới trước."""
    by = request.actor
    require(by, "see_reduction_plan")
    found = plans_held(by, agency_asked(by, asked.agency)) if asked.agency else plans_seen_by(by)
    page = page_of(found, LATEST, page_asked(LATEST, asked.page), asked.limit)
    return {"total": found.count(), "plans": page.rows, "next": sealed(LATEST, page.later)}


@posts_router.get("", response={200: AssignmentsOut, **REFUSALS}, by_alias=False)
def posts(request: ActorRequest, asked: Query[PostsAsked]) -> Any:
    """Giao biên chế, mới giao trước."""
    require(request.actor, "see_posts")
    found = posts_wanted(request.actor, wanted_posts(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "posts": page.rows, "next": sealed(NEWEST, page.later)}


@posts_router.get("/{pk}", response={200: PostsOut, **REFUSALS}, by_alias=False)
def assignment(request: ActorRequest, pk: int) -> Any:
    """Một lần giao biên chế."""
    found = posts_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
