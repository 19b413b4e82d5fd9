"""Sums of worked minutes, beside the same counted span by span; over several blocks and up to the calendar's end."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sogoc.kernel.pauses import NEVER
from sogoc.kernel.worked import BLOCK, LAST_DAY, BeyondTheCalendar, Worked
from sogoc.kernel.working_days import MINUTES_OF_A_DAY, DayKind, Decided, Hours, Timetable

OFFICE = Hours.parse("07:00–11:30, 13:30–17:00")
SUMMER = Hours.parse("06:30–11:30, 14:00–17:00", saturday="07:00–11:00")
TIMETABLE = Timetable(
    [(date(2020, 1, 1), OFFICE), (date(2024, 6, 3), SUMMER)],
    [
        (date(2024, 5, 1), Decided(DayKind.PUBLIC, "Lễ", "1/TB")),
        (date(2024, 5, 4), Decided(DayKind.MADE_UP, "Làm bù", "1/TB")),
    ],
)
FIRST = date(2024, 1, 1).toordinal() // 256 * BLOCK  # a block begins here
minutes = st.integers(FIRST - 2 * BLOCK, FIRST + 2 * BLOCK)


def span_by_span(since: int, until: int) -> int:
    days = range(since // MINUTES_OF_A_DAY, until // MINUTES_OF_A_DAY + 1)
    spans = (span for ordinal in days for span in TIMETABLE.spans(ordinal))
    return sum(max(min(closes, until) - max(opens, since), 0) for opens, closes in spans)


@settings(max_examples=60)
@given(minutes, minutes)
def test_what_was_worked_adds_up(one: int, other: int) -> None:
    since, until = sorted((one, other))
    assert Worked(TIMETABLE.windows).between(since, until) == span_by_span(since, until)


@settings(max_examples=60)
@given(minutes, st.integers(1, 200_000))
def test_when_so_many_have_run_is_the_first_such_minute(since: int, count: int) -> None:
    worked = Worked(TIMETABLE.windows)
    at = worked.after(since, count, NEVER)
    assert at
    assert span_by_span(since, at) == count
    assert span_by_span(since, at - 1) == count - 1
    assert worked.after(since, count, at) == at
    assert worked.after(since, count, at - 1) is None


def test_the_border_of_a_block() -> None:
    worked = Worked(TIMETABLE.windows)
    for border in (FIRST, FIRST + BLOCK):
        assert worked.between(border - 3 * MINUTES_OF_A_DAY, border) == span_by_span(
            border - 3 * MINUTES_OF_A_DAY, border
        )
        assert worked.between(border, border) == 0


def test_days_are_what_they_are_called() -> None:
    """A day asked for without its name is worked as the named one is."""
    for ordinal in range(date(2019, 12, 1).toordinal(), date(2024, 7, 1).toordinal()):
        assert TIMETABLE.windows(ordinal) == TIMETABLE.on(date.fromordinal(ordinal)).windows


def test_the_calendar_ends() -> None:
    worked = Worked(TIMETABLE.windows)
    with pytest.raises(BeyondTheCalendar):
        worked.after(LAST_DAY * MINUTES_OF_A_DAY, 100_000, NEVER)
