"""Documents for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.documents.queries import documents_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked, wanted_asked
from sogoc.kernel.acts import require

from .schemas import REFUSALS

router = Router()


class DocumentOut(Schema):
    id: int
    number: str = Field(alias="printed", description="Số, ký hiệu, ví dụ 64/KH-SKHCN")
    issued_on: date
    kind: str
    flow: str
    issuer: str
    summary: str
    agency: str = Field(alias="agency.key")


class DocumentsOut(Schema):
    total: int
    documents: list[DocumentOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    period: str = Field("", description="2023, 2023-Q1, 2024-H1, 2023-02; để trống là mọi thời gian")
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    kind: str = Field("", description="Loại văn bản: plan, decision, …; để trống là mọi loại")
    flow: str = Field("", description="out (đi) hoặc in (đến); để trống là cả hai")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


NEWEST_FIRST = Order("issued_on", descending=True)


@router.get("", response={200: DocumentsOut, **REFUSALS}, by_alias=False)
def documents(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Văn bản trong phạm vi của tài khoản, mới nhất trước."""
    by = request.actor
    require(by, "see_document")
    found = documents_wanted(by, wanted_asked(by, asked.dict(exclude={"limit", "page"})))
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {
        "total": found.count(),
        "documents": page.rows,
        "next": sealed(NEWEST_FIRST, page.later),
    }
