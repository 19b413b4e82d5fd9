"""What every announcement of days must keep to, and by what it is found."""

from datetime import date, datetime
from typing import Protocol

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import day, fold, local_day
from sogoc.kernel.working_days import DAY_KIND_NAMES, DayKind


class DecidedLater(Refusal):
    "Văn bản {decision} ghi ngày {day}, sau ngày công bố vào lịch. Hãy kiểm tra lại ngày văn bản."


def refuse_later_decision(*, decision: str, decided_on: date, at: datetime) -> None:
    if decided_on > local_day(at):
        raise DecidedLater(decision=decision, day=decided_on)


class DecidedDays(Protocol):
    """Announced by an agency, or fixed by the law."""

    @property
    def name(self) -> str: ...

    @property
    def decision(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def first_day(self) -> date: ...

    @property
    def last_day(self) -> date: ...


def findable(days: DecidedDays) -> str:
    """What people remember of them, without diacritics."""
    span = f"{day(days.first_day)} {day(days.last_day)}"
    return fold(f"{days.name} {days.decision} {DAY_KIND_NAMES[DayKind(days.kind)]} {span}")
