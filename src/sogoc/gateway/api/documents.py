"""Documents for machines."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from sogoc.foundations.documents.queries import Wanted, documents_wanted
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


@router.get("", response={200: DocumentsOut, **REFUSALS}, by_alias=False)
def documents(
    request: HttpRequest,
    agency: str = "",
    period: str = "",
    words: str = Query("", max_length=200),
    limit: int = Query(100, ge=1, le=1000),
    offset: int = Query(0, ge=0, le=1_000_000),
) -> Any:
    """Văn bản trong phạm vi của tài khoản, mới nhất trước."""
    require(request.actor, "see_document")  # type: ignore[attr-defined]
    found = documents_wanted(
        request.actor,  # type: ignore[attr-defined]
        Wanted(
            words=words,
            agency=agency_asked(request.actor, agency) if agency else None,  # type: ignore[attr-defined]
            period=period_asked(period) if period else None,
        ),
    ).order_by("-issued_on", "-id")
    return {"total": found.count(), "documents": list(found[offset : offset + limit])}
