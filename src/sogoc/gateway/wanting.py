"""Reads what a machine or a link asks for: an agency within reach, a period, a moment."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sogoc.components.paging import Bound, Order, unsealed
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.queries import Wanted
from sogoc.foundations.documents.traits import FLOW_NAMES, SECRECY_NAMES, SIGNING_NAMES, URGENCY_NAMES
from sogoc.kernel.acts import Actor, NotHere, Unreadable
from sogoc.kernel.budgets import Budget, UnreadableBudget
from sogoc.kernel.pauses import BackwardPause, Pause
from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.kernel.working_days import YEARS


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


class UnknownYear(Unreadable):
    "Không đọc được năm “{key}”. Hãy viết một năm từ 2000 đến 2100."


class UnknownMoment(Unreadable):
    "Không đọc được thời điểm “{key}”. Hãy viết như 2024-06-05T16:59:00+07:00, năm từ 2000 đến 2100."


class UnknownBudget(Unreadable):
    "Không đọc được thời hạn “{key}”. Hãy viết như 5wd, 15d, 8h, 0.5wd hoặc 5wd+15d."


class UnknownPause(Unreadable):
    "Quãng dừng “{key}” chưa đúng. Hãy viết lúc dừng, gạch chéo, lúc tiếp tục; lúc tiếp tục không ở trước lúc dừng."


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
        cancelled=bool(asked.get("cancelled")),
        **{name: _one_of(asked.get(name, ""), known) for name, known in NARROWED.items()},
    )


NARROWED: dict[str, Mapping[Any, str]] = {
    "signed": SIGNING_NAMES,
    "secrecy": SECRECY_NAMES,
    "urgency": URGENCY_NAMES,
}


class UnknownWord(Unreadable):
    "Không có lựa chọn “{key}”. Hãy viết một trong: {keys}."


def _one_of(key: str, known: Mapping[Any, str]) -> str:
    if key and key not in known:
        raise UnknownWord(key=key[:60], keys=", ".join(filter(None, known)))
    return key


def page_asked(order: Order, told: str) -> Bound | None:
    """Where the page before ended. A machine that was sent back to the first page would never be done."""
    if not told:
        return None
    if bound := unsealed(order, told):
        return bound
    raise UnknownPage


def year_asked(key: str) -> int:
    if key.isascii() and key.isdigit() and len(key) == 4 and int(key) in YEARS:
        return int(key)
    raise UnknownYear(key=key[:60])


def moment_asked(key: str) -> datetime:
    """With its offset: a machine far away says which clock it reads."""
    try:
        # A plus sign in an address is a blank once it is read.
        at = datetime.fromisoformat(key.replace(" ", "+"))
    except ValueError as error:
        raise UnknownMoment(key=key[:60]) from error
    if at.tzinfo is None or at.year not in YEARS:
        raise UnknownMoment(key=key[:60])
    return at


def budget_asked(key: str) -> Budget:
    try:
        return Budget.parse(key.replace(" ", "+"))
    except UnreadableBudget as error:
        raise UnknownBudget(key=key[:60]) from error


def pause_asked(key: str) -> Pause:
    since, _, until = key.partition("/")
    try:
        return Pause(moment_asked(since), moment_asked(until) if until else None)
    except BackwardPause as error:
        raise UnknownPause(key=key[:90]) from error
