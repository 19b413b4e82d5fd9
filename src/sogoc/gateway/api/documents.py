"""Documents for machines."""

from datetime import date
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.queries import documents_seen_by, documents_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_documents import wanted_asked
from sogoc.kernel.acts import NotHere, require

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
    signed: str = Field(description="paper, digital_person, digital_agency, digital_both; trống là chưa ghi")
    sent: str = Field(description="electronic, paper, both; trống là chưa ghi")
    sent_on: date | None
    secrecy: str
    urgency: str
    cancelled_on: date | None
    cancelled_because: str


class RelatedOut(Schema):
    kind: str = Field(alias="relation.kind", description="based_on, amends, replaces, repeals, answers")
    since: date = Field(alias="relation.since")
    document: int = Field(alias="other.pk")
    number: str = Field(alias="other.printed")


class FileOut(Schema):
    id: int
    name: str
    type: str = Field(alias="file.type")
    size: int = Field(alias="file.size")
    sha256: str = Field(alias="file.sha256")


class CitedOut(Schema):
    law: str
    place: str
    document: int | None = Field(alias="document_id")


class EvidenceOut(Schema):
    document: int = Field(alias="document_id")
    page: int = Field(description="0 là cả văn bản")
    says: str


class LinksOut(Schema):
    """Quan hệ, tệp, viện dẫn và tài liệu kiểm chứng, trong phạm vi được xem."""

    outgoing: list[RelatedOut] = Field(description="Văn bản này làm gì với văn bản khác")
    returning: list[RelatedOut] = Field(description="Văn bản khác làm gì với văn bản này")
    files: list[FileOut]
    cites: list[CitedOut]
    proven_by: list[EvidenceOut]


class DocumentWithLinksOut(Schema):
    document: DocumentOut
    links: LinksOut


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
    signed: str = Field("", description="paper, digital_person, digital_agency, digital_both")
    secrecy: str = Field("", description="normal, secret, top_secret, utmost_secret")
    urgency: str = Field("", description="normal, urgent, very_urgent, express")
    cancelled: bool = Field(False, description="Chỉ những số đã hủy")
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


class UnknownDocument(NotHere):
    "Không có văn bản mang mã {key} trong phạm vi của tài khoản này."


@router.get("/{key}", response={200: DocumentWithLinksOut, **REFUSALS}, by_alias=False)
def document(request: ActorRequest, key: Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]) -> Any:
    """Một văn bản với những gì gắn với nó."""
    found = documents_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise UnknownDocument(key=key)
    return {"document": found, "links": links_of(found, request.actor)}
