"""Reads the days, moments and spans of time that a machine or a link names."""

from datetime import date, datetime

from sogoc.kernel.acts import Unreadable
from sogoc.kernel.budgets import Budget, UnreadableBudget
from sogoc.kernel.pauses import BackwardPause, Pause
from sogoc.kernel.vietnamese import UnreadableDay, read_day
from sogoc.kernel.working_days import YEARS


class UnknownDay(Unreadable):
    "Không đọc được ngày “{text}”. Hãy viết như 14/02/2023 hoặc 2023-02-14."


class UnknownYear(Unreadable):
    "Không đọc được năm “{key}”. Hãy viết một năm từ 2000 đến 2100."


class UnknownMoment(Unreadable):
    "Không đọc được thời điểm “{key}”. Hãy viết như 2024-06-05T16:59:00+07:00, năm từ 2000 đến 2100."


class UnknownBudget(Unreadable):
    "Không đọc được thời hạn “{key}”. Hãy viết như 5wd, 15d, 8h, 0.5wd hoặc 5wd+15d."


class UnknownPause(Unreadable):
    "Quãng dừng “{key}” chưa đúng. Hãy viết lúc dừng, gạch chéo, lúc tiếp tục; lúc tiếp tục không ở trước lúc dừng."


def day_asked(text: str) -> date | None:
    try:
        return read_day(text) if text else None
    except UnreadableDay as error:
        raise UnknownDay(text=text[:20]) from error


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
