"""Stretches of time in whole minutes, and the pauses in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from .vietnamese import VIETNAM
from .working_days import MINUTES_OF_A_DAY

NEVER = 10**12
_DAY_1 = datetime(1, 1, 1, tzinfo=VIETNAM)
Stops = list[tuple[int, int]]


class BackwardPause(ValueError):
    """A pause ends before it begins."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Time that does not count: from a moment until another, or until further notice."""

    since: datetime
    until: datetime | None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.until is not None and self.until < self.since:
            raise BackwardPause(self.reason)

    @property
    def stop(self) -> tuple[int, int]:
        return minute_of(self.since), NEVER if self.until is None else minute_of(self.until)


def minute_of(at: datetime) -> int:
    """Whole minutes since day 0, by the clock of Việt Nam: a receipt tells no seconds."""
    local = at.astimezone(VIETNAM)
    return local.toordinal() * MINUTES_OF_A_DAY + local.hour * 60 + local.minute


def moment_of(minute: int) -> datetime:
    return _DAY_1 + timedelta(minutes=minute - MINUTES_OF_A_DAY)


def stops_of(pauses: Iterable[Pause]) -> Stops:
    """Pauses in order, those that touch or overlap as one."""
    stops: Stops = []
    for since, until in sorted(one.stop for one in pauses):
        if stops and since <= stops[-1][1]:
            stops[-1] = (stops[-1][0], max(stops[-1][1], until))
        elif since < until:
            stops.append((since, until))
    return stops


def running(since: int, until: int, stops: Stops) -> Iterator[tuple[int, int]]:
    """What is left of a stretch without the stops."""
    for begins, ends in stops:
        if ends <= since:
            continue
        if begins >= until:
            break
        if since < begins:
            yield since, begins
        since = max(since, ends)
    if since < until:
        yield since, until


def stopped(minute: int, stops: Stops) -> bool:
    return any(since < minute <= until for since, until in stops)


def endless(stops: Stops) -> int:
    """From when on nothing runs any more."""
    return stops[-1][0] if stops and stops[-1][1] == NEVER else NEVER
