"""Accounts and their offices for machines: who works where; nothing of how they sign in."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.queries import WantedAccounts, accounts_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()


class OfficeOut(Schema):
    role: str
    agency: str = Field(alias="agency.key")
    held_from: date
    held_until: date | None


class AccountOut(Schema):
    username: str
    name: str
    email: str
    open: bool = Field(alias="is_active")
    offices: list[OfficeOut]


class AccountsOut(Schema):
    total: int
    accounts: list[AccountOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class AccountsAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    role: str = Field(
        "", max_length=30, description="Vai trò đang giữ, ví dụ office; để trống là mọi vai trò"
    )
    state: str = Field("", max_length=10, description="open, waiting (chưa có vai trò), closed")
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


BY_NAME = Order("username")


@router.get("", response={200: AccountsOut, **REFUSALS}, by_alias=False)
def accounts(request: ActorRequest, asked: Query[AccountsAsked]) -> Any:
    """Người dùng trong phạm vi của tài khoản, cùng các vai trò trong phạm vi đó, nay và trước."""
    by = request.actor
    require(by, "see_account")
    wanted = WantedAccounts(
        words=asked.words,
        agency=agency_asked(by, asked.agency) if asked.agency else None,
        role=asked.role,
        state=asked.state,
    )
    found = accounts_wanted(by, wanted, local_day(request.at))
    read(by, "see_account", found, at=request.at)
    page = page_of(found, BY_NAME, page_asked(BY_NAME, asked.page), asked.limit)
    told = [
        {
            "username": one.username,
            "name": one.name,
            "email": one.email,
            "is_active": one.is_active,
            "offices": list(one.offices.all()),
        }
        for one in page.rows
    ]
    return {"total": found.count(), "accounts": told, "next": sealed(BY_NAME, page.later)}
