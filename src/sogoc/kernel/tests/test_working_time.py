"""What holds of every due moment, whatever the calendar: tried with hypothesis over days off, make-up days, half days,
Saturdays, hours that change, and pauses. A table of cases reasoned by hand is in foundations/calendar/tests."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sogoc.kernel.budgets import Budget, Leg, Unit
from sogoc.kernel.pauses import BackwardPause, Pause, minute_of, moment_of
from sogoc.kernel.vietnamese import VIETNAM
from sogoc.kernel.worked import BeyondTheCalendar
from sogoc.kernel.working_days import DayKind, Decided, Hours, Part, Timetable
from sogoc.kernel.working_time import CutOff, WorkingTime

from .witness import after_days, after_minutes

OFFICE = Hours.parse("07:00–11:30, 13:30–17:00")
SUMMER = Hours.parse("06:30–11:30, 14:00–17:00", saturday="07:00–11:00")
FIRST = date(2024, 1, 1)
FEW = settings(max_examples=60)  # each builds a calendar of its own

days = st.dates(FIRST, date(2024, 5, 31))
moments = st.builds(
    lambda day, minute: datetime(day.year, day.month, day.day, tzinfo=VIETNAM) + timedelta(minutes=minute),
    days,
    st.integers(0, 24 * 60 - 1),
)
decided = st.one_of(
    st.builds(Decided, st.just(DayKind.CLOSED), st.just("Nghỉ"), st.just("1/QĐ"), st.sampled_from(Part)),
    st.just(Decided(DayKind.MADE_UP, "Làm bù", "2/QĐ")),
)
timetables = st.builds(
    lambda changed, said: Timetable([(FIRST, OFFICE), (changed, SUMMER)], said),
    days,
    st.lists(st.tuples(days, decided), max_size=12),
)
working_legs = st.builds(
    lambda halves, unit: Leg(Fraction(halves, 2), unit),
    st.integers(1, 24),
    st.sampled_from([Unit.HOURS, Unit.WORKING_DAYS]),
)
legs = st.one_of(working_legs, st.builds(lambda days: Leg(Fraction(days), Unit.DAYS), st.integers(1, 40)))
budgets = st.lists(legs, min_size=1, max_size=3).map(lambda told: Budget(tuple(told)))
pauses = st.builds(
    lambda at, length: Pause(at, at + timedelta(minutes=length)), moments, st.integers(0, 9000)
)
ledgers = st.lists(pauses, max_size=3)


@FEW
@given(timetables, moments, budgets, ledgers)
def test_it_is_due_when_an_office_works(
    timetable: Timetable, at: datetime, budget: Budget, ledger: list[Pause]
) -> None:
    due = WorkingTime(timetable).due(at, budget, ledger)
    assert due.at is not None
    assert due.at > at
    assert timetable.on(due.at.date()).windows
    assert any(opens < minute_of(due.at) <= closes for opens, closes in timetable.spans(due.at.toordinal()))


@FEW
@given(timetables, moments, budgets, legs, ledgers)
def test_more_is_due_later(
    timetable: Timetable, at: datetime, budget: Budget, more: Leg, ledger: list[Pause]
) -> None:
    time, first = WorkingTime(timetable), budget.legs[-1]
    due = time.due(at, budget, ledger).at
    longer = Leg(first.amount + (1 if first.unit is Unit.DAYS else Fraction(1, 2)), first.unit)
    assert time.due(at, Budget((*budget.legs[:-1], longer)), ledger).at >= due  # type: ignore[operator]
    assert time.due(at, budget + Budget((more,)), ledger).at > due  # type: ignore[operator]


@FEW
@given(timetables, moments, moments, budgets, ledgers)
def test_what_is_received_later_is_not_due_earlier(
    timetable: Timetable, one: datetime, other: datetime, budget: Budget, ledger: list[Pause]
) -> None:
    time = WorkingTime(timetable)
    earlier, later = sorted((one, other))
    assert time.due(earlier, budget, ledger).at <= time.due(later, budget, ledger).at  # type: ignore[operator]


@FEW
@given(timetables, moments, budgets, budgets, ledgers)
def test_one_budget_and_another_is_one_then_the_other(
    timetable: Timetable, at: datetime, one: Budget, other: Budget, ledger: list[Pause]
) -> None:
    time = WorkingTime(timetable)
    first = time.due(at, one, ledger).at
    assert first is not None
    assert time.due(at, one + other, ledger).at == time.due(first, other, ledger).at


@FEW
@given(timetables, moments, st.integers(1, 20), st.integers(1, 20), ledgers)
def test_working_days_add_up(
    timetable: Timetable, at: datetime, one: int, other: int, ledger: list[Pause]
) -> None:
    time = WorkingTime(timetable)
    apart = Budget.working_days(one) + Budget.hours(8 * other)
    assert time.due(at, Budget.working_days(one + other), ledger).at == time.due(at, apart, ledger).at


@FEW
@given(timetables, moments, budgets, pauses, st.integers(0, 9000))
def test_a_pause_split_in_two_is_the_same_pause(
    timetable: Timetable, at: datetime, budget: Budget, pause: Pause, after: int
) -> None:
    assert pause.until is not None
    middle = min(pause.since + timedelta(minutes=after), pause.until)
    parts = [Pause(middle, pause.until), Pause(pause.since, middle)]
    time = WorkingTime(timetable)
    assert time.due(at, budget, parts).at == time.due(at, budget, [pause]).at


@FEW
@given(timetables, moments, budgets, ledgers, pauses)
def test_a_pause_makes_nothing_due_earlier(
    timetable: Timetable, at: datetime, budget: Budget, ledger: list[Pause], more: Pause
) -> None:
    time = WorkingTime(timetable)
    assert time.due(at, budget, [*ledger, more]).at >= time.due(at, budget, ledger).at  # type: ignore[operator]


@FEW
@given(timetables, moments, working_legs, ledgers)
def test_the_working_minutes_until_it_is_due_are_the_budget(
    timetable: Timetable, at: datetime, leg: Leg, ledger: list[Pause]
) -> None:
    time = WorkingTime(timetable)
    due = time.due(at, Budget((leg,)), ledger).at
    assert due is not None
    assert time.minutes(at, due, ledger) == leg.minutes


def told(ledger: Sequence[Pause]) -> list[tuple[datetime, datetime]]:
    return [(one.since.replace(tzinfo=None), one.until.replace(tzinfo=None)) for one in ledger if one.until]


@FEW
@given(timetables, moments, legs, ledgers)
def test_a_witness_who_walks_minute_by_minute_says_the_same(
    timetable: Timetable, at: datetime, leg: Leg, ledger: list[Pause]
) -> None:
    assume(leg.minutes <= 6 * 480)
    start, work = at.replace(tzinfo=None), lambda day: timetable.on(day).windows
    seen = (
        after_days(start, leg.days, work, told(ledger))
        if leg.days
        else after_minutes(start, leg.minutes, work, told(ledger))
    )
    due = WorkingTime(timetable).due(at, Budget((leg,)), ledger)
    assert due.at == seen.replace(tzinfo=VIETNAM)


@FEW
@given(timetables, moments, budgets, st.integers(0, 120), st.integers(420, 540))
def test_a_cut_off_makes_nothing_due_earlier(
    timetable: Timetable, at: datetime, budget: Budget, minutes: int, begins: int
) -> None:
    time = WorkingTime(timetable)
    cut = time.due(at, budget, cut_off=CutOff(minutes, begins, "1/NĐ"))
    assert cut.at >= time.due(at, budget).at  # type: ignore[operator]
    assert cut.counted_from >= at.replace(second=0)


PLAIN = WorkingTime(Timetable([(FIRST, OFFICE)], []))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM)


def test_while_a_pause_has_no_end_nothing_is_due() -> None:
    open_end = Pause(at("2024-03-06T09:00"), None, "Chờ bổ sung")
    for budget in ("5wd", "5d", "1wd+5d", "5d+5d"):
        assert PLAIN.due(at("2024-03-04T08:00"), Budget.parse(budget), [open_end]).at is None
    assert PLAIN.due(at("2024-03-04T08:00"), Budget.parse("1wd"), [open_end]).at == at("2024-03-05T08:00")


def test_a_cut_off_moves_the_last_hour_to_the_next_working_day() -> None:
    cut_off = CutOff(60, 8 * 60, "1/NĐ")
    for received, due in [
        ("2024-03-04T15:59", "2024-03-05T15:59"),
        ("2024-03-04T16:00", "2024-03-06T08:00"),
        ("2024-03-04T20:00", "2024-03-06T08:00"),
        ("2024-03-08T16:30", "2024-03-12T08:00"),
        ("2024-03-09T09:00", "2024-03-12T08:00"),
    ]:
        assert PLAIN.due(at(received), Budget.working_days(1), cut_off=cut_off).at == at(due)


def test_a_moment_of_another_zone_is_the_moment_in_viet_nam() -> None:
    utc = datetime.fromisoformat("2024-03-04T02:00:30+00:00")
    assert PLAIN.due(utc, Budget.hours(1)).at == at("2024-03-04T10:00")
    assert moment_of(minute_of(utc)) == at("2024-03-04T09:00")


def test_years_without_an_announced_tet_are_named() -> None:
    tet = Decided(DayKind.TET, "Tết", "1/TB")
    time = WorkingTime(Timetable([(FIRST, OFFICE)], [(date(2024, 2, 8), tet)]))
    assert time.due(at("2024-12-27T08:00"), Budget.working_days(2)).unsettled == []
    assert time.due(at("2024-12-27T08:00"), Budget.working_days(10)).unsettled == [2025]


def test_nothing_is_due_beyond_the_calendar() -> None:
    for budget in ("1wd", "1d"):
        with pytest.raises(BeyondTheCalendar):
            PLAIN.due(at("9999-12-30T08:00"), Budget.parse(budget))


def test_a_pause_does_not_end_before_it_begins() -> None:
    with pytest.raises(BackwardPause):
        Pause(at("2024-03-05T08:00"), at("2024-03-04T08:00"))
