"""What the law says of days and hours, read once from its dated data."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.working_days import DayKind, Decided, Hours, Timetable, read_windows
from sogoc.kernel.working_time import CutOff, WorkingTime


@dataclass(frozen=True, slots=True)
class LawfulDay:
    """A day off or a make-up day of the whole country. `sure` is how sure the source is, A to U."""

    day: date
    kind: DayKind
    name: str
    source: str
    decided_on: date
    sure: str

    @property
    def decided(self) -> Decided:
        return Decided(self.kind, self.name, self.source)


def _rows(name: str) -> Any:
    return yaml.safe_load((Path(__file__).parent / "data" / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def lawful_days() -> tuple[LawfulDay, ...]:
    """In the order of the days; of two decisions on one day the later one last."""
    days = [
        LawfulDay(
            row["day"], DayKind(row["kind"]), row["name"], group["source"], group["decided"], group["sure"]
        )
        for group in _rows("holidays")
        for row in group["days"]
    ]
    return tuple(sorted(days, key=lambda one: (one.day, one.decided_on)))


def known_days(known_at: datetime | None = None) -> tuple[LawfulDay, ...]:
    """Those that had been decided by then; all when no moment is named."""
    if known_at is None:
        return lawful_days()
    day = local_day(known_at)
    return tuple(one for one in lawful_days() if one.decided_on <= day)


@cache
def lawful_hours() -> tuple[tuple[date, Hours], ...]:
    """The hours of an agency that has set none, each from a day."""
    return tuple(
        (row["from"], Hours.parse(row["weekdays"], row["saturday"])) for row in _rows("working_hours")
    )


def lawful_time(known_at: datetime | None = None) -> WorkingTime:
    """How an agency works that has set no hours and announced nothing, as was known then. Most have not, and they
    receive dossiers by the hundred: what was known of the law by the same decision is laid out once."""
    return _decided_by(max((one.decided_on for one in known_days(known_at)), default=date.min))


@cache
def _decided_by(day: date) -> WorkingTime:
    known = (one for one in lawful_days() if one.decided_on <= day)
    return WorkingTime(Timetable(lawful_hours(), ((one.day, one.decided) for one in known)))


@dataclass(frozen=True, slots=True)
class CutOffRule:
    key: str
    name: str
    since: date
    until: date | None
    cut_off: CutOff


@cache
def cut_off_rules() -> dict[str, CutOffRule]:
    return {
        row["key"]: CutOffRule(
            row["key"],
            row["name"],
            row["from"],
            row["until"],
            CutOff(
                row["minutes_before_closing"],
                read_windows(f"{row['begins']}-24:00")[0][0],
                row["source"],
            ),
        )
        for row in _rows("cut_offs")
    }


def cut_off_on(key: str, day: date) -> CutOff | None:
    """The cut-off of that name, if it was in force on the day of reception."""
    rule = cut_off_rules().get(key)
    if rule is None or day < rule.since or (rule.until is not None and day > rule.until):
        return None
    return rule.cut_off
