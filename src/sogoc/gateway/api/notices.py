"""One's own notices for machines, as a phone that wants to ring."""

from datetime import datetime
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.notices.queries import notices_of, unread
from sogoc.foundations.people.requests import ActorRequest

from .schemas import REFUSALS

router = Router()


class NoticeOut(Schema):
    id: int
    kind: str
    sentence: str = Field(description="Bằng ngôn ngữ của người gọi")
    happened_at: datetime
    read_at: datetime | None
    record_kind: str = Field(description="Loại bản ghi mà thông báo dẫn tới, ví dụ documents.document")
    record_key: str


class NoticesOut(Schema):
    total: int
    unread: int
    notices: list[NoticeOut]


class Asked(Schema):
    unread: bool = Field(False, description="Chỉ những thông báo chưa đọc")
    limit: int = Field(50, ge=1, le=200)
    offset: int = Field(0, ge=0, le=1_000_000)


@router.get("", response={200: NoticesOut, **REFUSALS})
def notices(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Thông báo của chính tài khoản đang gọi, mới nhất trước."""
    mine = unread(request.user)
    found = mine if asked.unread else notices_of(request.user)
    return {
        "total": found.count(),
        "unread": mine.count(),
        "notices": list(found[asked.offset : asked.offset + asked.limit]),
    }
