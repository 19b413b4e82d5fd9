"""The journal for machines: an auditor's own tools read it, and see how far it is sealed."""

from datetime import date, datetime
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.journal.queries import entries_seen_by, entries_wanted
from sogoc.foundations.journal.reading import read
from sogoc.foundations.journal.sealing import chain_state
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_entries import entries_asked
from sogoc.kernel.acts import require

from .schemas import REFUSALS

router = Router()


class EntryOut(Schema):
    id: int
    actor: str
    actor_name: str
    on_behalf_of: str
    source: str
    act: str
    verb: str
    read: bool
    kind: str
    key: str
    record: str
    held_at: str
    changes: dict[str, list[Any]]
    happened_at: datetime
    recorded_at: datetime


class EntriesOut(Schema):
    entries: list[EntryOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class ChainOut(Schema):
    sealed: int
    sealed_at: datetime | None
    waiting: int
    waits_since: datetime | None
    anchored: date | None


class EntriesAsked(Schema):
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    who: str = Field("", max_length=120, description="Khóa của người thực hiện, ví dụ account:van.phong")
    act: str = Field("", max_length=60, description="Tên việc, ví dụ enter_document")
    room: str = Field("", max_length=60, description="Bản ghi thuộc phần nào, ví dụ documents")
    since: str = Field("", max_length=20, description="Ghi từ ngày, ví dụ 2023-02-14")
    until: str = Field("", max_length=20, description="Ghi đến hết ngày")
    reads: str = Field("", max_length=3, description="yes: chỉ lượt xem; no: chỉ việc đã làm")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


NEWEST_FIRST = Order("id", descending=True)


@router.get("", response={200: EntriesOut, **REFUSALS})
def journal(request: ActorRequest, asked: Query[EntriesAsked]) -> Any:
    """Nhật ký trong phạm vi của tài khoản, mới nhất trước."""
    require(request.actor, "see_journal")
    read(request.actor, "see_journal", entries_seen_by(request.actor), at=request.at)
    found = entries_wanted(request.actor, entries_asked(asked.dict(exclude={"limit", "page"})))
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {"entries": page.rows, "next": sealed(NEWEST_FIRST, page.later)}


@router.get("/chain", response={200: ChainOut, **REFUSALS})
def journal_chain(request: ActorRequest) -> Any:
    """Chuỗi niêm phong đã đến đâu, còn bao nhiêu mục đang chờ."""
    require(request.actor, "see_journal")
    return chain_state(request.at)
