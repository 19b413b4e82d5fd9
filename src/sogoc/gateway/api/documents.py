"""Documents for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.documents.queries import Wanted, documents_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, period_asked
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


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    period: str = Field("", description="2023, 2023-Q1, 2024-H1, 2023-02; để trống là mọi thời gian")
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    limit: int = Field(100, ge=1, le=1000)
    offset: int = Field(0, ge=0, le=1_000_000)


@router.get("", response={200: DocumentsOut, **REFUSALS}, by_alias=False)
def documents(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Văn bản trong phạm vi của tài khoản, mới nhất trước."""
    by = request.actor
    require(by, "see_document")
    wanted = Wanted(
        words=asked.words,
        agency=agency_asked(by, asked.agency) if asked.agency else None,
        period=period_asked(asked.period) if asked.period else None,
    )
    found = documents_wanted(by, wanted).order_by("-issued_on", "-id")
    return {"total": found.count(), "documents": list(found[asked.offset : asked.offset + asked.limit])}
