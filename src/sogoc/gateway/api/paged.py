"""A page of a list for a machine, and where the next one begins."""

from typing import Any

from ninja import Field, Schema

from sogoc.components.paging import Order, page_of, sealed
from sogoc.gateway.wanting import page_asked


class Paged(Schema):
    """What every list is asked."""

    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


def paged(found: Any, order: Order, asked: Paged, name: str) -> dict[str, Any]:
    """`next` is sent back as `page` for the next one; blank is the end."""
    page = page_of(found, order, page_asked(order, asked.page), asked.limit)
    return {"total": found.count(), name: page.rows, "next": sealed(order, page.later)}
