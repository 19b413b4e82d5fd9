"""Discipline, rotation, ratings and owned criteria for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.civil_service.conduct import queries
from sogoc.areas.civil_service.conduct.register import (
    FIELDS,
    FORMS,
    LED,
    SIDES,
    TOLD_EXCUSES,
    TOLD_FUNDINGS,
    TOLD_LEVELS,
)
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.agencies.places import held_during
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_shelves import wanted_asked
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
DECIDED, DUE, LATEST = (Order(name, descending=True) for name in ("decided_on", "due_on", "year"))


class Asked(Schema):
    words: str = Field("", description="Mã số, cách gọi")
    year: str = Field("", description="Bốn chữ số")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class DisciplinesAsked(Asked):
    kind: str = Field("", description=", ".join(SIDES))
    state: str = Field("", description=", ".join(queries.SIDE_STATES))


class RotationsAsked(Asked):
    kind: str = Field("", description=", ".join(FIELDS))
    state: str = Field("", description=", ".join(queries.ROTATION_STATES))


class RatingsAsked(Asked):
    kind: str = Field("", description=", ".join(TOLD_LEVELS))
    state: str = Field("", description=", ".join(queries.RATING_STATES))


class OfSomebodyOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    staff: str = Field(alias="staff.code", description="Mã số trong danh sách của cơ quan")


class DisciplineOut(OfSomebodyOut):
    side: str = Field(description=", ".join(SIDES))
    form: str = Field(description=", ".join(FORMS))
    tier: str = Field(description=", ".join(filter(None, LED)))
    staff_kind: str
    seat: str
    funding: str = Field(description=", ".join(TOLD_FUNDINGS))
    decided_on: date
    revoked_on: date | None


class DisciplinesOut(Schema):
    total: int
    disciplines: list[DisciplineOut]
    next: str = Field(description=AFTER)


class RotationOut(OfSomebodyOut):
    field: str = Field(description=", ".join(FIELDS))
    since: date
    months: int
    due_on: date
    done_on: date | None
    excuse: str = Field(description=", ".join(TOLD_EXCUSES))
    withdrawn_on: date | None


class RotationsOut(Schema):
    total: int
    rotations: list[RotationOut]
    next: str = Field(description=AFTER)


class RatingOut(OfSomebodyOut):
    year: int
    month: int = Field(description="0 là cả năm")
    own_level: str = Field(description=", ".join(TOLD_LEVELS))
    head_level: str
    level: str = Field(description="Đã duyệt; trống là chưa")
    approved_on: date | None


class RatingsOut(Schema):
    total: int
    ratings: list[RatingOut]
    next: str = Field(description=AFTER)


class CriterionOut(OfSomebodyOut):
    year: int
    code: str
    title: str
    met: bool | None


class CriteriaAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    year: int = Field(ge=2000, le=2100)


@router.get("/disciplines", response={200: DisciplinesOut, **REFUSALS}, by_alias=False)
def disciplines(request: ActorRequest, asked: Query[DisciplinesAsked]) -> Any:
    """Kỷ luật, mới quyết định trước."""
    require(request.actor, "see_conduct")
    wanted = wanted_asked(request, asked.dict(), queries.Wanted, queries.SIDE_STATES, SIDES)
    found = queries.disciplines_wanted(request.actor, wanted)
    page = page_of(found, DECIDED, page_asked(DECIDED, asked.page), asked.limit)
    return {"total": found.count(), "disciplines": page.rows, "next": sealed(DECIDED, page.later)}


@router.get("/disciplines/{pk}", response={200: DisciplineOut, **REFUSALS}, by_alias=False)
def discipline(request: ActorRequest, pk: int) -> Any:
    """Một lượt kỷ luật."""
    return _one(queries.disciplines_seen_by(request.actor), pk)


@router.get("/rotations", response={200: RotationsOut, **REFUSALS}, by_alias=False)
def rotations(request: ActorRequest, asked: Query[RotationsAsked]) -> Any:
    """Người đến hạn chuyển đổi vị trí công tác."""
    require(request.actor, "see_conduct")
    wanted = wanted_asked(request, asked.dict(), queries.Wanted, queries.ROTATION_STATES, FIELDS)
    found = queries.rotations_wanted(request.actor, wanted)
    page = page_of(found, DUE, page_asked(DUE, asked.page), asked.limit)
    return {"total": found.count(), "rotations": page.rows, "next": sealed(DUE, page.later)}


@router.get("/rotations/{pk}", response={200: RotationOut, **REFUSALS}, by_alias=False)
def rotation(request: ActorRequest, pk: int) -> Any:
    """Một người đến hạn."""
    return _one(queries.rotations_seen_by(request.actor), pk)


@router.get("/ratings", response={200: RatingsOut, **REFUSALS}, by_alias=False)
def staff_ratings(request: ActorRequest, asked: Query[RatingsAsked]) -> Any:
    """Phiếu đánh giá, xếp loại."""
    require(request.actor, "see_staff_rating")
    wanted = wanted_asked(request, asked.dict(), queries.Wanted, queries.RATING_STATES, TOLD_LEVELS)
    found = queries.ratings_wanted(request.actor, wanted)
    page = page_of(found, LATEST, page_asked(LATEST, asked.page), asked.limit)
    return {"total": found.count(), "ratings": page.rows, "next": sealed(LATEST, page.later)}


@router.get("/ratings/{pk}", response={200: RatingOut, **REFUSALS}, by_alias=False)
def staff_rating(request: ActorRequest, pk: int) -> Any:
    """Một phiếu đánh giá."""
    return _one(queries.ratings_seen_by(request.actor), pk)


@router.get("/criteria", response={200: list[CriterionOut], **REFUSALS}, by_alias=False)
def owned_criteria(request: ActorRequest, asked: Query[CriteriaAsked]) -> Any:
    """Tiêu chí của năm và người chịu trách nhiệm."""
    require(request.actor, "see_conduct")
    agency = agency_asked(request.actor, asked.agency)
    return queries.criteria_seen_by(request.actor).filter(held_during(agency, None), year=asked.year)


def _one(seen: Any, pk: int) -> Any:
    if found := seen.filter(pk=pk).first():
        return found
    raise NotHere
