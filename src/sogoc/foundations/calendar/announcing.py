"""What every announcement of days must keep to."""

from datetime import date, datetime

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day


class DecidedLater(Refusal):
    "Văn bản {decision} ghi ngày {day}, sau ngày công bố vào lịch. Hãy kiểm tra lại ngày văn bản."


def refuse_later_decision(*, decision: str, decided_on: date, at: datetime) -> None:
    if decided_on > local_day(at):
        raise DecidedLater(decision=decision, day=decided_on)
