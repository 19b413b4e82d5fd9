"""Reads what a machine or a link asks for: an agency within reach, a period, a day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sogoc.components.paging import Bound, Order, unsealed
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.kinds import FLOW_NAMES, kind_names
from sogoc.foundations.documents.queries import Wanted
from sogoc.foundations.journal.queries import EntriesWanted
from sogoc.kernel.acts import Actor, NotHere, Unreadable
from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.kernel.vietnamese import UnreadableDay, read_day


class UnknownAgency(NotHere):
    "Không có cơ quan “{key}” trong phạm vi của tài khoản này."


class UnknownPeriod(Unreadable):
    "Không đọc được kỳ “{key}”. Hãy viết như 2023, 2023-Q1, 2024-H1, 2023-02 hoặc 2021-01-01..2021-11-01."


class UnknownKind(Unreadable):
    "Không có loại văn bản “{key}”. Hãy viết một trong: {keys}."


class UnknownFlow(Unreadable):
    "Không rõ “{key}” là văn bản đi hay đến. Hãy viết một trong: {keys}."


class UnknownPage(Unreadable):
    "Không đọc được dấu trang. Hãy gửi lại đúng chuỗi “next” của câu trả lời trước, hoặc bỏ đi để bắt đầu từ đầu."


class UnknownDay(Unreadable):
    "Không đọc được ngày “{text}”. Hãy viết như 14/02/2023 hoặc 2023-02-14."


def agency_asked(by: Actor, key: str) -> Any:
    if found := agencies_seen_by(by).filter(key=key).first():
        return found
    raise UnknownAgency(key=key[:60])


def period_asked(key: str) -> Period:
    try:
        return Period.parse(key)
    except UnreadablePeriod as error:
        raise UnknownPeriod(key=key[:60]) from error


def wanted_asked(by: Actor, asked: Mapping[str, str]) -> Wanted:
    """Which documents: for the API and for sheets. What cannot be meant is refused, and not taken for "none"."""
    kind, flow = asked.get("kind", ""), asked.get("flow", "")
    if kind and kind not in kind_names():
        raise UnknownKind(key=kind[:60], keys=", ".join(kind_names()))
    if flow and flow not in FLOW_NAMES:
        raise UnknownFlow(key=flow[:60], keys=", ".join(FLOW_NAMES))
    return Wanted(
        words=asked.get("words", "")[:200],
        agency=agency_asked(by, asked["agency"]) if asked.get("agency") else None,
        period=period_asked(asked["period"]) if asked.get("period") else None,
        kind=kind,
        flow=flow,
    )


def page_asked(order: Order, told: str) -> Bound | None:
    """Where the page before ended. A machine that was sent back to the first page would never be done."""
    if not told:
        return None
    if bound := unsealed(order, told):
        return bound
    raise UnknownPage


def day_asked(text: str) -> date | None:
    try:
        return read_day(text) if text else None
    except UnreadableDay as error:
        raise UnknownDay(text=text[:20]) from error


def entries_asked(asked: Mapping[str, str]) -> EntriesWanted:
    """What a list of the journal is narrowed to."""
    words = ("words", "who", "act", "room", "reads")
    return EntriesWanted(
        **{name: asked.get(name, "")[:200] for name in words},
        since=day_asked(asked.get("since", "")),
        until=day_asked(asked.get("until", "")),
    )
