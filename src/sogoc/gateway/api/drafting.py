"""Legal documents that departments draft, for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.institutions.drafting.queries import (
    STATES,
    legal_documents_seen_by,
    legal_documents_wanted,
    opinions_told,
    steps_of,
    validity_of,
)
from sogoc.areas.institutions.drafting.register import CHANGES, GIVEN_ANSWERS, KINDS, PURPOSES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_legal_documents import wanted_legal_documents
from sogoc.kernel.acts import NotHere, may, require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()
NEWEST = Order("entered_on", descending=True)


class LegalDocumentsAsked(Schema):
    words: str = Field("", description="Từ trong tên, số ký hiệu")
    state: str = Field("", description=", ".join(STATES))
    kind: str = Field("", description=", ".join(KINDS))
    purpose: str = Field("", description=", ".join(PURPOSES))
    year: str = Field("", description="Năm bắt đầu soạn thảo, bốn chữ số")
    on: str = Field("", description="Tình trạng, hiệu lực vào ngày nào; để trống là hôm nay")
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class LegalDocumentOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key", description="Phòng, đơn vị chủ trì")
    title: str
    kind: str = Field(description=", ".join(KINDS))
    purpose: str = Field(description=", ".join(PURPOSES))
    proposed_on: date | None
    began_on: date | None
    first_due_on: date | None
    due_on: date | None
    step: str = Field(description="Bước hiện nay; trống là chưa bắt đầu hoặc đã xong")
    step_due_on: date | None
    drafted_on: date | None
    submitted_on: date | None
    votes_for: int | None
    votes_against: int | None
    votes_wanting: int | None
    issued_on: date | None
    effective_from: date | None
    expires_on: date | None
    on_schedule: bool | None
    late_because: str
    by_procedure: bool | None
    because: str
    dropped_on: date | None


class LegalDocumentsOut(Schema):
    total: int
    legal_documents: list[LegalDocumentOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class ChangeOut(Schema):
    kind: str = Field(description=", ".join(CHANGES))
    on: date
    reason: str
    due_was: date
    due_on: date | None
    back_to: str


class StepOut(Schema):
    position: int
    name: str
    days: int = Field(description="Số ngày làm việc")
    began_on: date | None
    due_on: date | None
    done_on: date | None
    returns: int
    changes: list[ChangeOut]

    @staticmethod
    def resolve_changes(one: Any) -> list[Any]:
        return list(one.changes.all())


class OpinionOut(Schema):
    whom: str
    asked_on: date
    due_on: date
    answered_on: date | None
    answer: str = Field(description=", ".join(GIVEN_ANSWERS))
    remarks: str
    heeded: str


class LegalDocumentWholeOut(Schema):
    legal_document: LegalDocumentOut
    issued: str = Field(description="Số, ký hiệu; trống là chưa ban hành hoặc không được xem")
    valid_until: date | None = Field(description="Hết hiệu lực sau ngày; tính cả văn bản thay thế, bãi bỏ")
    steps: list[StepOut]
    opinions: list[OpinionOut]


@router.get("", response={200: LegalDocumentsOut, **REFUSALS}, by_alias=False)
def legal_documents(request: ActorRequest, asked: Query[LegalDocumentsAsked]) -> Any:
    """Văn bản quy phạm pháp luật tham mưu, mới vào sổ trước."""
    require(request.actor, "see_legal_document")
    found = legal_documents_wanted(request.actor, wanted_legal_documents(request, asked.dict()))
    page = page_of(found, NEWEST, page_asked(NEWEST, asked.page), asked.limit)
    return {"total": found.count(), "legal_documents": page.rows, "next": sealed(NEWEST, page.later)}


@router.get("/{pk}", response={200: LegalDocumentWholeOut, **REFUSALS}, by_alias=False)
def legal_document(request: ActorRequest, pk: int) -> Any:
    """Một văn bản, với các bước và ý kiến góp ý."""
    found = legal_documents_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    validity = validity_of(found)
    issued = found.issued if found.issued and may(request.actor, "see_document", found.issued) else None
    return {
        "legal_document": found,
        "issued": issued.printed if issued else "",
        "valid_until": validity.until if validity else None,
        "steps": steps_of(found),
        "opinions": opinions_told(found, local_day(request.at)).rows,
    }
