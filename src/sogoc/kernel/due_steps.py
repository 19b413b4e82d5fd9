"""Why something is due when it is: every stretch from its reception on, what counted and what did not, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from .pauses import Pause, minute_of, moment_of, running, stopped, stops_of
from .vietnamese import day as written_day
from .working_days import MINUTES_OF_A_DAY, Day, DayKind, Timetable
from .working_time import Due, Term


class Why(StrEnum):
    WORKED = "worked"
    MADE_UP = "made_up"
    BREAK = "break"
    OUTSIDE = "outside"
    WEEKLY = "weekly"
    DAY_OFF = "day_off"
    PAUSED = "paused"
    LATE = "late"
    FIRST_DAY = "first_day"
    DAYS = "days"
    LAST_DAY = "last_day"


WHY_WORDS = {
    Why.WORKED: "Giờ làm việc",
    Why.MADE_UP: "Giờ làm việc của ngày làm bù, theo {decision}",
    Why.BREAK: "Nghỉ giữa giờ",
    Why.OUTSIDE: "Ngoài giờ làm việc",
    Why.WEEKLY: "Nghỉ hằng tuần",
    Why.DAY_OFF: "{name}, theo {decision}",
    Why.PAUSED: "Tạm dừng: {name}",
    Why.LATE: "Nhận quá giờ, tính từ ngày làm việc tiếp theo, theo {decision}",
    Why.FIRST_DAY: "Ngày bắt đầu, tính từ ngày hôm sau",
    Why.DAYS: "Tính theo ngày, kể cả ngày nghỉ",
    Why.LAST_DAY: "Hạn lùi đến ngày làm việc này",
}
SPAN_WORDS = {
    "hours": "{weekday} {day}, {since}–{until}",
    "day": "{weekday} {day}",
    "days": "{weekday} {day} – {last_weekday} {last}",
    "endless": "{weekday} {day}, từ {since}",
    "nights": "{weekday} {day}, {since} – {last_weekday} {last}, {until}",
}
PAUSED_WITHOUT_REASON = "Tạm dừng"
WEEKDAY_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
COUNTED_WORDS = {"hours": "{hours} giờ {minutes} phút", "days": "{days} ngày", "": "Không tính"}
Wording = tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch. Its wordings are sentences and what stands in them, so that a face may translate the sentence."""

    since: datetime
    until: datetime | None
    why: Why
    minutes: int = 0
    days: int = 0
    name: str = ""
    decision: str = ""

    @property
    def counts(self) -> bool:
        return bool(self.minutes or self.days)

    @property
    def wording(self) -> Wording:
        facts = {"name": self.name, "decision": self.decision}
        template = WHY_WORDS[self.why]
        if self.why is Why.PAUSED and not self.name:
            template = PAUSED_WITHOUT_REASON
        if self.why is Why.DAY_OFF and not self.decision:
            template = "{name}"
        return template, {key: fact for key, fact in facts.items() if f"{{{key}}}" in template}

    @property
    def span(self) -> Wording:
        first, weekday = self.since.date(), WEEKDAY_NAMES[self.since.weekday()]
        facts = {"weekday": weekday, "day": written_day(first)}
        if self.until is None:
            return SPAN_WORDS["endless"], {**facts, "since": f"{self.since:%H:%M}"}
        last = moment_of(minute_of(self.until) - 1).date()
        closing = {"last_weekday": WEEKDAY_NAMES[last.weekday()], "last": written_day(last)}
        by_day = self.why in (Why.DAYS, Why.LAST_DAY) or self.until.date() > last
        if self.since.hour == self.since.minute == 0 and by_day:
            return (SPAN_WORDS["day"], facts) if first == last else (SPAN_WORDS["days"], facts | closing)
        until = "24:00" if self.until.date() > last else f"{self.until:%H:%M}"
        times = {"since": f"{self.since:%H:%M}", "until": until}
        if first == last:
            return SPAN_WORDS["hours"], facts | times
        return SPAN_WORDS["nights"], facts | times | closing

    @property
    def counted(self) -> Wording:
        if self.days:
            return COUNTED_WORDS["days"], {"days": str(self.days)}
        hours, minutes = divmod(self.minutes, 60)
        if self.minutes:
            return COUNTED_WORDS["hours"], {"hours": str(hours), "minutes": f"{minutes:02d}"}
        return COUNTED_WORDS[""], {}


def steps(due: Due) -> tuple[Step, ...]:
    """Without a gap from the reception to the due moment; the minutes and days in them add up to the budget."""
    return tuple(_joined(_told(due)))


def in_brief(told: Iterable[Step]) -> tuple[Step, ...]:
    """What a person asks first: the hours worked in a row as one, the nights and breaks between them left out."""
    brief: list[Step] = []
    for step in told:
        if step.why in (Why.OUTSIDE, Why.BREAK):
            continue
        last = brief[-1] if brief else None
        if last and last.minutes and step.minutes and _reason(last) == _reason(step):
            brief[-1] = replace(last, until=step.until, minutes=last.minutes + step.minutes)
        elif last and last.why is step.why is Why.PAUSED and last.name == step.name:
            brief[-1] = replace(last, until=step.until)
        else:
            brief.append(step)
    return tuple(brief)


def _told(due: Due) -> Iterator[Step]:
    teller = _Teller(due.timetable, due.pauses)
    began = due.terms[0].since
    if due.cut_off and began != minute_of(due.received):
        yield Step(due.received, moment_of(began), Why.LATE, decision=due.cut_off.decision)
    for term in due.terms:
        yield from teller.days(term) if term.leg.days else teller.hours(term)
        if term.until is None:
            yield teller.waiting()


def _joined(told: Iterator[Step]) -> Iterator[Step]:
    """Stretches that follow each other for one reason are one."""
    kept: Step | None = None
    for step in told:
        if step.until is not None and step.until <= step.since:
            continue
        same = kept and kept.until == step.since and _reason(kept) == _reason(step)
        if kept and same and step.why not in (Why.WORKED, Why.MADE_UP):
            kept = replace(
                kept, until=step.until, minutes=kept.minutes + step.minutes, days=kept.days + step.days
            )
            continue
        if kept:
            yield kept
        kept = step
    if kept:
        yield kept


def _reason(step: Step) -> tuple[Why, str, str]:
    return step.why, step.name, step.decision


class _Teller:
    """Walks a term day by day over the same timetable that it was counted on."""

    def __init__(self, timetable: Timetable, pauses: tuple[Pause, ...]) -> None:
        self.timetable, self.pauses, self.stops = timetable, pauses, stops_of(pauses)

    def hours(self, term: Term) -> Iterator[Step]:
        yield from self.between(term.since, self._end(term))

    def between(self, since: int, until: int) -> Iterator[Step]:
        for ordinal in range(since // MINUTES_OF_A_DAY, (until - 1) // MINUTES_OF_A_DAY + 1):
            for low, high, why, day in self._parts(ordinal):
                begin, end = max(low, since), min(high, until)
                if begin < end:
                    yield from self._part(begin, end, why, day)

    def _parts(self, ordinal: int) -> Iterator[tuple[int, int, Why, Day]]:
        """A day in its parts: off, before the office opens, its hours and breaks, after it has closed."""
        midnight, day = ordinal * MINUTES_OF_A_DAY, self.timetable.on(date.fromordinal(ordinal))
        if not day.windows:
            why = Why.WEEKLY if day.kind is DayKind.WEEKLY else Why.DAY_OFF
            yield midnight, midnight + MINUTES_OF_A_DAY, why, day
            return
        week = self.timetable.hours_on(day.day)
        usual = (
            week.weekdays if day.said and day.said[0].kind is DayKind.MADE_UP else week.on(day.day.weekday())
        )
        worked = Why.MADE_UP if day.kind is DayKind.MADE_UP else Why.WORKED
        edges = sorted({0, MINUTES_OF_A_DAY, *(edge for window in (*usual, *day.windows) for edge in window)})
        for low, high in pairwise(edges):
            if any(opens <= low < closes for opens, closes in day.windows):
                why = worked
            elif any(opens <= low < closes for opens, closes in usual):
                why = Why.DAY_OFF
            else:
                why = Why.BREAK if usual[0][0] < low < usual[-1][1] else Why.OUTSIDE
            yield midnight + low, midnight + high, why, day

    def _part(self, begin: int, end: int, why: Why, day: Day) -> Iterator[Step]:
        if why not in (Why.WORKED, Why.MADE_UP):
            named = why is Why.DAY_OFF
            yield Step(
                moment_of(begin),
                moment_of(end),
                why,
                name=day.name if named else "",
                decision=day.decision if named else "",
            )
            return
        decision = day.decision if why is Why.MADE_UP else ""
        for low, high in running(begin, end, self.stops):
            yield from self._paused(begin, low)
            yield Step(moment_of(low), moment_of(high), why, minutes=high - low, decision=decision)
            begin = high
        yield from self._paused(begin, end)

    def _paused(self, begin: int, end: int) -> Iterator[Step]:
        if begin < end:
            yield Step(moment_of(begin), moment_of(end), Why.PAUSED, name=self._reason_at(begin + 1))

    def _reason_at(self, minute: int) -> str:
        return next((one.reason for one in self.pauses if one.stop[0] < minute <= one.stop[1]), "")

    def days(self, term: Term) -> Iterator[Step]:
        """The day of the reception, the days counted, and those by which the end moves to a day that is worked."""
        reception = minute_of(term.reception)
        yield from self.between(term.since, reception)
        ordinal, left, end = reception // MINUTES_OF_A_DAY, term.leg.days, self._end(term)
        yield self._day(reception, ordinal, Why.FIRST_DAY, end)
        while (ordinal := ordinal + 1) * MINUTES_OF_A_DAY < end:
            midnight = ordinal * MINUTES_OF_A_DAY
            spans = self.timetable.spans(ordinal)
            if left and not stopped(midnight, self.stops):
                left -= 1
                yield replace(self._day(midnight, ordinal, Why.DAYS, end), days=1)
            elif left:
                yield replace(self._day(midnight, ordinal, Why.PAUSED, end), name=self._reason_at(midnight))
            elif not spans:
                yield from self.between(midnight, midnight + MINUTES_OF_A_DAY)
            elif stopped(spans[-1][1], self.stops):
                name = self._reason_at(spans[-1][1])
                yield replace(self._day(midnight, ordinal, Why.PAUSED, end), name=name)
            else:
                yield self._day(midnight, ordinal, Why.LAST_DAY, end)

    def _day(self, since: int, ordinal: int, why: Why, end: int) -> Step:
        return Step(moment_of(since), moment_of(min((ordinal + 1) * MINUTES_OF_A_DAY, end)), why)

    def _end(self, term: Term) -> int:
        """Where a term ended, or the pause began that has no end."""
        return self.stops[-1][0] if term.until is None else term.until

    def waiting(self) -> Step:
        endless = next(one for one in self.pauses if one.until is None)
        return Step(moment_of(self.stops[-1][0]), None, Why.PAUSED, name=endless.reason)
