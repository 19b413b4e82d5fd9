"""Surveys for machines: what each found, with how sure it is."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.direction.surveys.queries import (
    STATES,
    in_state,
    results_of,
    surveys_named,
    surveys_seen_by,
    surveys_wanted,
)
from sogoc.areas.direction.surveys.register import MODES, SLICES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import NotHere, require
from sogoc.kernel.vietnamese import decimal_for_machines

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
NEWEST = Order("first", descending=True)
PLACES = 4


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    words: str = Field("", max_length=200, description="Từ trong tên cuộc khảo sát")
    state: str = Field("", description=", ".join(STATES))
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class ShareOut(Schema):
    part: int
    whole: int = Field(description="n")
    rate: str = Field(description="Phần trăm")
    low: str = Field(description="Cận dưới của khoảng tin cậy 95% (Wilson), phần trăm")
    high: str = Field(description="Cận trên")


class SurveyOut(Schema):
    id: int
    agency: str
    title: str
    mode: str = Field(description=", ".join(MODES))
    first: date
    last: date
    closed_on: date | None
    published_on: date | None
    responses: int | None = Field(description="Số phiếu thu về; để trống khi chưa kết thúc")
    satisfied: ShareOut | None


class SurveysOut(Schema):
    total: int
    surveys: list[SurveyOut]
    next: str = Field(description=AFTER)


class LineOut(Schema):
    option: str
    share: ShareOut | None


class ResultOut(Schema):
    slice: str = Field(description="Để trống là toàn bộ; " + ", ".join(filter(None, SLICES)))
    key: str
    name: str
    question: int
    text: str
    lines: list[LineOut]


class WholeSurveyOut(Schema):
    survey: SurveyOut
    results: list[ResultOut] = Field(description="Chỉ khi đã kết thúc; nhóm ít hơn 5 phiếu không nêu")


@router.get("", response={200: SurveysOut, **REFUSALS})
def surveys(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Các cuộc khảo sát sự hài lòng, mới nhất trước."""
    by = request.actor
    require(by, "see_survey")
    found = surveys_named(by, asked.words).filter(in_state(asked.state))
    if asked.agency:
        found = surveys_wanted(by, agency_asked(by, asked.agency), asked.words, asked.state)
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    told = [_survey(one) for one in page.rows]
    return {"total": found.count(), "surveys": told, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: WholeSurveyOut, **REFUSALS})
def survey(request: ActorRequest, pk: int) -> Any:
    """Một cuộc khảo sát với kết quả từng câu hỏi, theo đơn vị, theo thủ tục."""
    found = surveys_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return {"survey": _survey(found), "results": [_result(one) for one in results_of(found)]}


def _survey(one: Any) -> dict[str, Any]:
    facts = ("id", "title", "mode", "first", "last", "closed_on", "published_on")
    told = {name: getattr(one, name) for name in facts}
    responses = one.responses if one.is_closed else None
    return told | {"agency": one.agency.key, "responses": responses, "satisfied": _share(one.asked)}


def _share(asked: Any) -> dict[str, Any] | None:
    if asked is None:
        return None
    low, high = asked.interval
    told = {"rate": asked.rate, "low": low, "high": high}
    written = {name: decimal_for_machines(value * 100, PLACES) for name, value in told.items()}
    return {"part": asked.part, "whole": asked.whole, **written}


def _result(one: Any) -> dict[str, Any]:
    lines = [{"option": line.text, "share": _share(line.asked)} for line in one.lines]
    named = {"slice": one.by, "key": one.key, "name": one.name}
    return {**named, "question": one.question.number, "text": one.question.text, "lines": lines}
