"""When something is due: a budget and a ledger of pauses, counted over the days and hours that an agency works.

    time = WorkingTime(timetable)
    due = time.due(received_at, Budget.parse("5wd+15d"), pauses=[Pause(asked_at, answered_at, "Chờ bổ sung")])
    due.at, steps(due)      # due_steps.py tells in words what was counted and what not

The rules (law.md 4.2, 4.6; civil code, articles 147 and 148):
- Working time runs in the hours worked, by the minute. Received after hours, it runs from the next working morning.
- Days of the calendar are counted from the day after; a term ends when the office closes, and never on a day
  when nobody works: then it ends on the next working day.
- Each leg of a budget is a term of its own. So `a + b` is due when `b` is that begins when `a` is due.
- A pause takes its working time out. Of days of the calendar it takes out as many as there are midnights in it.
  While a pause has no end, nothing is due.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .budgets import Budget, Leg
from .pauses import NEVER, Pause, Stops, endless, minute_of, moment_of, stopped, stops_of
from .vietnamese import VIETNAM
from .worked import Worked, within
from .working_days import MINUTES_OF_A_DAY, Timetable


@dataclass(frozen=True, slots=True)
class CutOff:
    """Received in the last minutes of a day or on a day off counts from a set hour of the next working day."""

    minutes: int
    begins: int
    decision: str


@dataclass(frozen=True, slots=True)
class Term:
    """A leg of a budget, laid out: from where it ran until where it ended, if it did."""

    leg: Leg
    since: int
    reception: datetime
    """The working minute at which it was taken up."""
    until: int | None


@dataclass(frozen=True, slots=True)
class Due:
    """The answer, with all that it was counted from. `at` is None while a pause has no end."""

    at: datetime | None
    received: datetime
    counted_from: datetime
    budget: Budget
    pauses: tuple[Pause, ...]
    cut_off: CutOff | None
    timetable: Timetable = field(repr=False, compare=False)
    terms: tuple[Term, ...] = field(repr=False)

    @property
    def unsettled(self) -> list[int]:
        """The years it reaches into whose days off are not all announced: what was counted there may change."""
        last = self.at or self.counted_from
        return [
            year
            for year in range(self.received.astimezone(VIETNAM).year, last.year + 1)
            if not self.timetable.settled(year)
        ]


class WorkingTime:
    """Counts over one timetable."""

    def __init__(self, timetable: Timetable) -> None:
        self.timetable = timetable
        self._worked = Worked(timetable.windows)

    def due(
        self,
        received: datetime,
        budget: Budget,
        pauses: Sequence[Pause] = (),
        cut_off: CutOff | None = None,
    ) -> Due:
        stops = stops_of(pauses)
        begins = self._counted_from(minute_of(received), cut_off)
        at: int | None = begins
        terms: list[Term] = []
        for leg in budget.legs:
            if at is None:
                break
            since = at
            at = (
                self._after_days(since, leg.days, stops)
                if leg.days
                else self._after(since, leg.minutes, stops)
            )
            terms.append(Term(leg, since, moment_of(self._reception(since)), at))
        return Due(
            None if at is None else moment_of(at),
            received,
            terms[0].reception,
            budget,
            tuple(pauses),
            cut_off,
            self.timetable,
            tuple(terms),
        )

    def minutes(self, since: datetime, until: datetime, pauses: Sequence[Pause] = ()) -> int:
        """The working minutes between two moments: how much was used, or how late something is."""
        first, last, worked = minute_of(since), minute_of(until), self._worked
        paused = (
            worked.between(max(begins, first), min(ends, last))
            for begins, ends in stops_of(pauses)
            if begins < last and ends > first
        )
        return worked.between(first, last) - sum(paused) if first < last else 0

    def _counted_from(self, minute: int, cut_off: CutOff | None) -> int:
        """Moved only by a cut-off: that nothing runs after hours needs no moving."""
        if cut_off is None:
            return minute
        spans = self.timetable.spans(minute // MINUTES_OF_A_DAY)
        if spans and minute < spans[-1][1] - cut_off.minutes:
            return minute
        opens = self._opening(minute // MINUTES_OF_A_DAY + 1)
        return max(opens, opens - opens % MINUTES_OF_A_DAY + cut_off.begins)

    def _opening(self, ordinal: int) -> int:
        """The first working minute on a day or after it."""
        while not (spans := self.timetable.spans(within(ordinal))):
            ordinal += 1
        return spans[0][0]

    def _reception(self, minute: int) -> int:
        """The working minute at which something received then is taken up. At the stroke of closing is in time."""
        spans = self.timetable.spans(minute // MINUTES_OF_A_DAY)
        if not spans or minute > spans[-1][1]:
            return self._opening(minute // MINUTES_OF_A_DAY + 1)
        return next((max(minute, opens) for opens, closes in spans if minute < closes), minute)

    def _after(self, minute: int, minutes: int, stops: Stops) -> int | None:
        """When so many working minutes have run; None when they never do."""
        worked = self._worked
        for begins, ends in stops:
            if ends <= minute:
                continue
            if begins > minute:
                if at := worked.after(minute, minutes, begins):
                    return at
                minutes -= worked.between(minute, begins)
            if ends == NEVER:
                return None
            minute = ends
        return worked.after(minute, minutes, NEVER)

    def _after_days(self, minute: int, days: int, stops: Stops) -> int | None:
        """When the office closes on the last of so many days."""
        ordinal = self._reception(minute) // MINUTES_OF_A_DAY
        ends = endless(stops)
        for begin, end in stops:
            first, last = begin // MINUTES_OF_A_DAY + 1, end // MINUTES_OF_A_DAY
            if last <= ordinal or last < first:
                continue  # no midnight in it that would count
            running = max(first - 1 - ordinal, 0)
            if running >= days:
                break
            if end == NEVER:
                return None
            days, ordinal = days - running, last
        ordinal = within(ordinal + days)
        while not (spans := self.timetable.spans(within(ordinal))) or stopped(spans[-1][1], stops):
            if ordinal * MINUTES_OF_A_DAY > ends:
                return None
            ordinal += 1
        return spans[-1][1]
