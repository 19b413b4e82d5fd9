"""Feedback and questions for machines; nobody is told who sent them."""

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.procedures.feedback.queries import (
    QUESTION_STATES,
    STATES,
    feedback_seen_by,
    feedback_wanted,
    more_asked,
    postings_held,
    postings_seen_by,
    questions_wanted,
)
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked, word_asked
from sogoc.gateway.wanting_feedback import wanted_feedback
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router, questions_router, postings_router = Router(), Router(), Router()


class FeedbackOut(Schema):
    id: int
    code: str = Field(description="Mã số")
    agency: str = Field(alias="agency.key")
    channel: str = Field(description="national_portal, province_portal, direct, postal, phone, email")
    about: str = Field(description="behaviour, regulation; trống là chưa phân loại")
    procedure_code: str
    dossier_code: str
    text: str
    received_at: datetime
    due_on: date | None = Field(description="Hạn của việc kế tiếp")
    answer_due_on: date | None
    waiting_since: datetime | None
    concluded_at: datetime | None
    outcome: str = Field(description="answered, declined, forwarded; trống là đang xử lý")
    because: str
    result_kind: str = Field(description="amend, propose, issue, remedy, explain")
    answer: str
    on_time: bool | None
    published_at: datetime | None
    published_on_time: bool | None
    satisfied: bool | None


class MoreAskedOut(Schema):
    since: datetime
    until: datetime | None
    question: str
    added: str


class FeedbackWithAskedOut(Schema):
    feedback: FeedbackOut
    asked: list[MoreAskedOut]


class FeedbackListOut(Schema):
    total: int
    feedback: list[FeedbackOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class Paged(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


class FeedbackAsked(Paged):
    period: str = Field("", description="2023, 2023-Q1, …; dùng với received, concluded, late, unsatisfied")
    state: str = Field("", description=", ".join(STATES) + "; để trống là mọi ý kiến")
    about: str = Field("", description="behaviour, regulation")


NEWEST_FIRST = Order("received_on", descending=True)


@router.get("", response={200: FeedbackListOut, **REFUSALS}, by_alias=False)
def feedback_list(request: ActorRequest, asked: Query[FeedbackAsked]) -> Any:
    """Phản ánh, kiến nghị trong phạm vi của tài khoản, tiếp nhận sau cùng trước."""
    require(request.actor, "see_feedback")
    wanted = wanted_feedback(request, asked.dict(exclude={"limit", "page"}))
    found = feedback_wanted(request.actor, wanted)
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {"total": found.count(), "feedback": page.rows, "next": sealed(NEWEST_FIRST, page.later)}


class NoSuchFeedback(NotHere):
    "Không có phản ánh mang mã {key} trong phạm vi của tài khoản này."


@router.get("/{key}", response={200: FeedbackWithAskedOut, **REFUSALS}, by_alias=False)
def feedback_one(request: ActorRequest, key: Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]) -> Any:
    """Một phản ánh với các lần yêu cầu bổ sung."""
    found = feedback_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise NoSuchFeedback(key=key)
    return {"feedback": found, "asked": more_asked(found)}


class QuestionOut(Schema):
    id: int
    code: str
    agency: str = Field(alias="agency.key")
    procedure_code: str
    text: str
    answer: str
    received_at: datetime
    answered_on: date | None
    published_at: datetime | None


class QuestionsOut(Schema):
    total: int
    questions: list[QuestionOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class QuestionsAsked(Paged):
    state: str = Field("", description=", ".join(QUESTION_STATES) + "; để trống là mọi câu hỏi")


@questions_router.get("", response={200: QuestionsOut, **REFUSALS}, by_alias=False)
def questions(request: ActorRequest, asked: Query[QuestionsAsked]) -> Any:
    """Câu hỏi và câu trả lời trong phạm vi của tài khoản, mới nhất trước."""
    require(request.actor, "see_question")
    agency = agency_asked(request.actor, asked.agency) if asked.agency else None
    found = questions_wanted(request.actor, asked.words, agency, word_asked(asked.state, QUESTION_STATES))
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {"total": found.count(), "questions": page.rows, "next": sealed(NEWEST_FIRST, page.later)}


# ── where it is posted whom to tell ────────────────────────────────────────
BY_PLACE = Order("place")


class PostingsAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class PostingOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    place: str = Field(description="Nơi niêm yết")
    address: str = Field(description="Địa chỉ được niêm yết")
    valid_from: date
    valid_until: date | None


class PostingsOut(Schema):
    total: int
    postings: list[PostingOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


@postings_router.get("", response={200: PostingsOut, **REFUSALS}, by_alias=False)
def feedback_postings(request: ActorRequest, asked: Query[PostingsAsked]) -> Any:
    """Nơi niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị."""
    by = request.actor
    require(by, "see_posting")
    found = postings_held(by, agency_asked(by, asked.agency)) if asked.agency else postings_seen_by(by)
    page = page_of(found, BY_PLACE, page_asked(BY_PLACE, asked.page), asked.limit)
    return {"total": found.count(), "postings": page.rows, "next": sealed(BY_PLACE, page.later)}
