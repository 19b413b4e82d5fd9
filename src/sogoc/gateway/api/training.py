"""Training, classes and rank examinations for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.civil_service.training.queries import (
    CLASS_STATES,
    EXAM_STATES,
    STATES,
    Wanted,
    candidates_seen_by,
    candidates_wanted,
    classes_seen_by,
    classes_wanted,
    followed,
    trainings_seen_by,
    trainings_wanted,
)
from sogoc.areas.civil_service.training.register import EXAM_KINDS, EXAM_RESULTS, KINDS, OUTCOMES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_shelves import wanted_asked
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
SENT, APPROVED = Order("sent_on", descending=True), Order("approved_on", descending=True)


class TrainingsAsked(Schema):
    words: str = Field("", description="Từ trong tên khóa học, mã số, cách gọi người học")
    kind: str = Field("", description=", ".join(KINDS))
    state: str = Field("", description=", ".join(STATES))
    year: str = Field("", description="Bốn chữ số")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class ClassesAsked(TrainingsAsked):
    words: str = Field("", description="Từ trong tên lớp, nơi học")
    state: str = Field("", description=", ".join(CLASS_STATES))


class CandidatesAsked(TrainingsAsked):
    words: str = Field("", description="Mã số, cách gọi người dự thi")
    kind: str = Field("", description=", ".join(EXAM_KINDS))
    state: str = Field("", description=", ".join(EXAM_STATES))


class TrainingOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    staff: str = Field(alias="staff.code", description="Mã số trong danh sách của cơ quan")
    title: str
    kind: str = Field(description=", ".join(KINDS))
    place: str
    sent_on: date
    ended_on: date | None
    outcome: str = Field(description=", ".join(filter(None, OUTCOMES)))
    training_class: int | None = Field(alias="training_class_id")
    withdrawn_on: date | None


class TrainingsOut(Schema):
    total: int
    trainings: list[TrainingOut]
    next: str = Field(description=AFTER)


class ClassOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    title: str
    kind: str = Field(description=", ".join(KINDS))
    place: str
    approved_on: date
    opened_on: date | None
    finished_on: date | None
    people: int
    cancelled_on: date | None


class ClassesOut(Schema):
    total: int
    classes: list[ClassOut]
    next: str = Field(description=AFTER)


class CandidateOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    staff: str = Field(alias="staff.code")
    kind: str = Field(description=", ".join(EXAM_KINDS))
    title: str
    year: int
    sent_on: date
    result: str = Field(description=", ".join(filter(None, EXAM_RESULTS)))
    result_on: date | None
    withdrawn_on: date | None


class CandidatesOut(Schema):
    total: int
    candidates: list[CandidateOut]
    next: str = Field(description=AFTER)


class PlansAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    year: int = Field(ge=2000, le=2100)


class PlannedOut(Schema):
    kind: str = Field(description=", ".join(KINDS))
    people: int | None = Field(description="Số người theo kế hoạch; trống là chưa ghi kế hoạch")
    classes: int | None
    completed: int
    learning: int
    held: int = Field(description="Số lớp đã tổ chức")

    @staticmethod
    def resolve_people(one: Any) -> int | None:
        return one.target.people if one.target else None

    @staticmethod
    def resolve_classes(one: Any) -> int | None:
        return one.target.classes if one.target else None


@router.get("", response={200: TrainingsOut, **REFUSALS}, by_alias=False)
def trainings(request: ActorRequest, asked: Query[TrainingsAsked]) -> Any:
    """Người được cử đi đào tạo, bồi dưỡng, mới cử trước."""
    require(request.actor, "see_training")
    found = trainings_wanted(request.actor, wanted_asked(request, asked.dict(), Wanted, STATES, KINDS))
    page = page_of(found, SENT, page_asked(SENT, asked.page), asked.limit)
    return {"total": found.count(), "trainings": page.rows, "next": sealed(SENT, page.later)}


@router.get("/plans", response={200: list[PlannedOut], **REFUSALS}, by_alias=False)
def training_plans(request: ActorRequest, asked: Query[PlansAsked]) -> Any:
    """Từng nội dung: kế hoạch của năm và kết quả."""
    require(request.actor, "see_training")
    return followed(request.actor, agency_asked(request.actor, asked.agency), asked.year)


@router.get("/classes", response={200: ClassesOut, **REFUSALS}, by_alias=False)
def training_classes(request: ActorRequest, asked: Query[ClassesAsked]) -> Any:
    """Lớp đào tạo, bồi dưỡng do cơ quan tổ chức."""
    require(request.actor, "see_training")
    found = classes_wanted(request.actor, wanted_asked(request, asked.dict(), Wanted, CLASS_STATES, KINDS))
    page = page_of(found, APPROVED, page_asked(APPROVED, asked.page), asked.limit)
    return {"total": found.count(), "classes": page.rows, "next": sealed(APPROVED, page.later)}


@router.get("/classes/{pk}", response={200: ClassOut, **REFUSALS}, by_alias=False)
def training_class(request: ActorRequest, pk: int) -> Any:
    """Một lớp."""
    return _one(classes_seen_by(request.actor), pk)


@router.get("/exams", response={200: CandidatesOut, **REFUSALS}, by_alias=False)
def rank_exams(request: ActorRequest, asked: Query[CandidatesAsked]) -> Any:
    """Người được cử dự thi nâng ngạch, thăng hạng."""
    require(request.actor, "see_training")
    found = candidates_wanted(
        request.actor, wanted_asked(request, asked.dict(), Wanted, EXAM_STATES, EXAM_KINDS)
    )
    page = page_of(found, SENT, page_asked(SENT, asked.page), asked.limit)
    return {"total": found.count(), "candidates": page.rows, "next": sealed(SENT, page.later)}


@router.get("/exams/{pk}", response={200: CandidateOut, **REFUSALS}, by_alias=False)
def rank_exam(request: ActorRequest, pk: int) -> Any:
    """Một người dự thi."""
    return _one(candidates_seen_by(request.actor), pk)


@router.get("/{pk}", response={200: TrainingOut, **REFUSALS}, by_alias=False)
def training(request: ActorRequest, pk: int) -> Any:
    """Một người được cử đi học."""
    return _one(trainings_seen_by(request.actor), pk)


def _one(seen: Any, pk: int) -> Any:
    if found := seen.filter(pk=pk).first():
        return found
    raise NotHere
