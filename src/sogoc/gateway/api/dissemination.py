"""Legal texts told to people for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.institutions.dissemination.queries import (
    by_issuer,
    disseminations_seen_by,
    disseminations_wanted,
    texts_in,
)
from sogoc.areas.institutions.dissemination.register import ISSUERS, LAW_KINDS, MEANS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_institutions import wanted_disseminations
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
NEWEST = Order("told_on", descending=True)


class DisseminationsAsked(Schema):
    words: str = Field("", description="Từ trong số, tên văn bản, nơi phổ biến, đối tượng")
    issuer: str = Field("", description=", ".join(ISSUERS))
    kind: str = Field("", description=", ".join(LAW_KINDS))
    means: str = Field("", description=", ".join(MEANS))
    period: str = Field("", description="Kỳ, như 2023-Q1; để trống là mọi ngày")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class DisseminationOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    number: str = Field(description="Số, ký hiệu; trống là chưa biết")
    title: str
    kind: str = Field(description=", ".join(LAW_KINDS))
    issuer: str = Field(description=", ".join(ISSUERS))
    means: str = Field(description=", ".join(MEANS))
    where: str
    audience: str
    people: int | None
    told_on: date
    withdrawn_on: date | None


class SumOut(Schema):
    issuer: str
    kind: str
    texts: int = Field(description="Số văn bản, mỗi văn bản tính một lần")


class DisseminationsOut(Schema):
    total: int
    texts: int = Field(description="Số văn bản, mỗi văn bản tính một lần")
    by_issuer: list[SumOut]
    disseminations: list[DisseminationOut]
    next: str = Field(description=AFTER)


@router.get("", response={200: DisseminationsOut, **REFUSALS}, by_alias=False)
def disseminations(request: ActorRequest, asked: Query[DisseminationsAsked]) -> Any:
    """Văn bản đã phổ biến, mới nhất trước, và tổng theo loại văn bản, cơ quan ban hành."""
    require(request.actor, "see_dissemination")
    found = disseminations_wanted(request.actor, wanted_disseminations(request, asked.dict()))
    page, sums = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit), by_issuer(found)
    told = {"total": found.count(), "texts": texts_in(sums), "by_issuer": sums}
    return told | {"disseminations": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: DisseminationOut, **REFUSALS}, by_alias=False)
def dissemination(request: ActorRequest, pk: int) -> Any:
    """Một lượt phổ biến."""
    found = disseminations_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
