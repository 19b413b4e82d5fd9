"""The cases reasoned by hand: the program with the law's data, and a witness with the days written down, agree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from sogoc.foundations.calendar.by_law import cut_off_on, known_days, lawful_hours
from sogoc.kernel.budgets import Budget
from sogoc.kernel.pauses import Pause
from sogoc.kernel.tests.witness import after_days, after_minutes
from sogoc.kernel.vietnamese import VIETNAM
from sogoc.kernel.working_days import DayKind, Decided, Hours, Part, Timetable
from sogoc.kernel.working_time import WorkingTime

STRETCHES: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8")
)
OFFICE = ((7 * 60, 11 * 60 + 30), (13 * 60 + 30, 17 * 60))
_WORKED = re.compile(r"(\d+)(?:-(\d+))?/(\d+)(?:/(\d{4}))?(\*)?(?: (\d\d):(\d\d)–(\d\d):(\d\d))?")


@dataclass(frozen=True)
class Case:
    stretch: str
    received: datetime
    budget: Budget
    due: datetime
    pauses: list[Pause]


def moment(text: str, year: int) -> datetime:
    day, clock = text.split()
    told = day if day.count("/") == 2 else f"{day}/{year}"
    return datetime.strptime(f"{told} {clock}", "%d/%m/%Y %H:%M").replace(tzinfo=VIETNAM)


def every_case() -> Iterator[Case]:
    for name, stretch in STRETCHES.items():
        year = stretch["year"]
        for line in stretch["cases"]:
            received, budget, due, *ledger = (part.strip() for part in line.split(";"))
            pauses = [
                Pause(*(moment(end, year) for end in one.split("–")))  # type: ignore[arg-type]
                for one in (ledger[0].split(", ") if ledger else [])
            ]
            yield Case(name, moment(received, year), Budget.parse(budget), moment(due, year), pauses)


CASES = list(every_case())


def worked(stretch: dict[str, Any]) -> dict[date, tuple[tuple[int, int], ...]]:
    """The days that were written down, each with its hours."""
    days = {}
    for match in map(_WORKED.fullmatch, stretch["worked"].split(", ")):
        assert match, stretch["worked"]
        first, last, month, year, star, *clock = match.groups()
        hours = OFFICE
        if clock[0]:
            h1, m1, h2, m2 = map(int, clock)
            hours = ((h1 * 60 + m1, h2 * 60 + m2),)  # type: ignore[assignment]
        for number in range(int(first), int(last or first) + 1):
            day = date(int(year or stretch["year"]), int(month), number)
            assert (day.weekday() >= 5) is bool(star), f"{day} is written as the wrong kind of day"
            days[day] = hours
    return days


def timetable(stretch: dict[str, Any]) -> Timetable:
    known = moment(stretch["known"], stretch["year"]) if "known" in stretch else None
    said = [(one.day, one.decided) for one in known_days(known)]
    said += [
        (day, Decided(DayKind.CLOSED, "Nghỉ tránh bão", "9/QĐ-UBND", Part(part)))
        for day, part in stretch.get("closed", {}).items()
    ]
    hours = lawful_hours()[0][1]
    return Timetable(
        [(date(2000, 1, 1), Hours(hours.weekdays, Hours.parse("", stretch.get("saturday", "")).saturday))],
        said,
    )


def test_there_are_enough() -> None:
    assert len(CASES) >= 200


def test_the_program_says_what_was_reasoned_by_hand() -> None:
    times = {name: WorkingTime(timetable(stretch)) for name, stretch in STRETCHES.items()}
    found = [(case, times[case.stretch].due(case.received, case.budget, case.pauses).at) for case in CASES]
    wrong = [
        f"{case.stretch}: {case.received} {case.budget.key} {case.due}, not {at}"
        for case, at in found
        if at != case.due
    ]
    assert wrong == []


def test_a_witness_who_knows_only_the_written_days_says_so_too() -> None:
    wrong = []
    for name, stretch in STRETCHES.items():
        days = worked(stretch)
        last = max(days)

        def work(day: date, days: Any = days, last: date = last) -> tuple[tuple[int, int], ...]:
            assert day <= last + timedelta(days=1), f"{name} is written down too short"  # noqa: B023
            return days.get(day, ())  # type: ignore[no-any-return]

        for case in (one for one in CASES if one.stretch == name):
            at = case.received.replace(tzinfo=None)
            ledger = [
                (one.since.replace(tzinfo=None), one.until.replace(tzinfo=None))
                for one in case.pauses
                if one.until
            ]
            for leg in case.budget.legs:
                at = (
                    after_days(at, leg.days, work, ledger)
                    if leg.days
                    else after_minutes(at, leg.minutes, work, ledger)
                )
            if at != case.due.replace(tzinfo=None):
                wrong.append(f"{name}: {case.received} {case.budget.key} {case.due}, not {at}")
    assert wrong == []


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("02/06 15:59", "03/06 15:59"),
        ("02/06 16:00", "04/06 08:00"),  # from 08:00 on the 3rd: 3.5 and 3.5 hours, and one on the 4th
        ("02/06 20:00", "04/06 08:00"),
        ("06/06 16:30", "10/06 08:00"),
        ("07/06 10:00", "10/06 08:00"),
    ],
)
def test_what_comes_in_the_last_hour_counts_from_the_next_working_day(received: str, due: str) -> None:
    """The decree of 2025 on linked procedures, in June 2025 (the 2nd is a Monday)."""
    at = moment(received, 2025)
    time = WorkingTime(timetable({"year": 2025}))
    cut_off = cut_off_on("linked_karaoke", at.date())
    assert time.due(at, Budget.working_days(1), cut_off=cut_off).at == moment(due, 2025)
