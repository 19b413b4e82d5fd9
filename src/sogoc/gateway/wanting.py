"""Reads what a machine or a link asks for, in every room: an agency within reach, a period, a page."""

from collections.abc import Mapping
from typing import Any

from sogoc.components.paging import Bound, Order, unsealed
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.kernel.acts import Actor, NotHere, Unreadable
from sogoc.kernel.periods import Period, UnreadablePeriod


class UnknownAgency(NotHere):
    "Không có cơ quan “{key}” trong phạm vi của tài khoản này."


class UnknownPeriod(Unreadable):
    "Không đọc được kỳ “{key}”. Hãy viết như 2023, 2023-Q1, 2024-H1, 2023-02 hoặc 2021-01-01..2021-11-01."


class UnknownPage(Unreadable):
    "Không đọc được dấu trang. Hãy gửi lại đúng chuỗi “next” của câu trả lời trước, hoặc bỏ đi để bắt đầu từ đầu."


class UnknownWord(Unreadable):
    "Không có lựa chọn “{key}”. Hãy viết một trong: {keys}."


def word_asked(key: str, known: Mapping[Any, str]) -> str:
    """One of a few words, or none."""
    if key and key not in known:
        raise UnknownWord(key=key[:60], keys=", ".join(filter(None, known)))
    return key


def agency_asked(by: Actor, key: str) -> Any:
    if found := agencies_seen_by(by).filter(key=key).first():
        return found
    raise UnknownAgency(key=key[:60])


def period_asked(key: str) -> Period:
    try:
        return Period.parse(key)
    except UnreadablePeriod as error:
        raise UnknownPeriod(key=key[:60]) from error


def page_asked(order: Order, told: str) -> Bound | None:
    """Where the page before ended. A machine that was sent back to the first page would never be done."""
    if not told:
        return None
    if bound := unsealed(order, told):
        return bound
    raise UnknownPage
