"""Worked minutes as sums: how many run from one minute to another, and when so many have run, without walking the days.

Days are laid out in blocks, once each, and no further than they are asked of."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from .working_days import MINUTES_OF_A_DAY, Windows

DAYS = 256
BLOCK = DAYS * MINUTES_OF_A_DAY
LAST_DAY = date(9998, 12, 31).toordinal()


class BeyondTheCalendar(ValueError):
    """No day is worked before the calendar ends."""


def within(ordinal: int) -> int:
    if ordinal > LAST_DAY:
        raise BeyondTheCalendar
    return ordinal


@dataclass(frozen=True, slots=True)
class Block:
    """When its hours open and close, and how many minutes have been worked at each closing."""

    opens: list[int]
    closes: list[int]
    sums: list[int]

    @property
    def total(self) -> int:
        return self.sums[-1] if self.sums else 0

    def worked(self, minute: int) -> int:
        """How many of its minutes are worked before this one."""
        at = bisect_right(self.opens, minute) - 1
        return self.sums[at] - max(self.closes[at] - minute, 0) if at >= 0 else 0

    def when(self, worked: int) -> int:
        """The minute at which so many have been worked: a closing, not the opening that follows it."""
        at = bisect_left(self.sums, worked)
        return self.closes[at] - (self.sums[at] - worked)


class Worked:
    def __init__(self, windows: Callable[[int], Windows]) -> None:
        self._windows = windows
        self._blocks: dict[int, Block] = {}

    def between(self, since: int, until: int) -> int:
        """The minutes worked from one minute to another."""
        first, last = since // BLOCK, until // BLOCK
        whole = sum(self._block(index).total for index in range(first, last))
        return whole + self._block(last).worked(until) - self._block(first).worked(since)

    def after(self, minute: int, minutes: int, until: int) -> int | None:
        """When so many worked minutes have run since a minute; None if that is later than `until`."""
        index = minute // BLOCK
        minutes += self._block(index).worked(minute)
        while minutes > (total := self._block(index).total):
            minutes -= total
            index += 1
            if index * BLOCK >= until:
                return None
        at = self._block(index).when(minutes)
        return at if at <= until else None

    def _block(self, index: int) -> Block:
        if index not in self._blocks:
            self._blocks[index] = self._laid_out(index)
        return self._blocks[index]

    def _laid_out(self, index: int) -> Block:
        opens, closes, sums, worked = [], [], [], 0
        first, last = max(within(index * DAYS), 1), min((index + 1) * DAYS - 1, LAST_DAY)
        for ordinal in range(first, last + 1):
            midnight = ordinal * MINUTES_OF_A_DAY
            for begin, end in self._windows(ordinal):
                opens.append(midnight + begin)
                closes.append(midnight + end)
                sums.append(worked := worked + end - begin)
        return Block(opens, closes, sums)
