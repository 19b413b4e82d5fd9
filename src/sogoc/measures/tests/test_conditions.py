"""Each condition means on a database what it means in words."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tally
from sogoc.measures.columns import Condition
from sogoc.measures.engine import Within, added, records, tallied
from sogoc.measures.language import Selection, at_end, at_start, by_end, during, of_year, passed, this_year

from .sqlite import Sqlite
from .stays import PERIODS, QUARTER, Row, conditions, conditions_of_life, holds, lasting, stays
from .stays import records as drawn_records

EVERYWHERE = Within(frozenset("ab"))


def keys(selection: Selection, rows: list[Row], period: Period) -> set[str]:
    engine = Sqlite().keep(selection.register, rows)
    return {one["key"] for one in records(selection, period, EVERYWHERE, engine)}


def chosen(condition: Condition, period: Period = QUARTER, **column: list[Any]) -> list[Any]:
    """Which of these values of a column, in records that hold nothing else, the condition holds for."""
    ((name, values),) = column.items()
    blank = dict.fromkeys(stays.columns())
    rows = [{**blank, "agency": "a", "key": str(i), name: value} for i, value in enumerate(values)]
    found = keys(stays.where(condition, "được chọn"), rows, period)
    return [value for i, value in enumerate(values) if str(i) in found]


YEARS_END = ["2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", "2023-03-30", "2023-03-31", "2023-04-01"]


@pytest.mark.parametrize(
    ("condition", "period", "days"),
    [
        (during(stays.due_on), "2023-Q1", YEARS_END[3:6]),
        (this_year(stays.due_on), "2023-Q1", YEARS_END[3:6]),
        (this_year(stays.due_on), "2022-Q4", YEARS_END[1:3]),
        (this_year(stays.due_on), "2022-12-31..2023-03-31", YEARS_END[3:6]),
        (by_end(stays.due_on), "2023-Q1", YEARS_END[:6]),
        (passed(stays.due_on), "2023-Q1", YEARS_END[:5]),
        (~passed(stays.due_on), "2023-Q1", [*YEARS_END[5:], None]),
        (stays.due_on.known, "2023-Q1", YEARS_END),
        (~stays.due_on.known, "2023-Q1", [None]),
    ],
)
def test_days(condition: Condition, period: str, days: list[Any]) -> None:
    assert chosen(condition, Period.parse(period), due_on=[*YEARS_END, None]) == days


def test_years_and_choices() -> None:
    assert chosen(of_year(stays.year), year=[2022, 2023, 2024, None]) == [2023]
    cut = Period.parse("2023-Q1@nd09")  # begins on the fifteenth of December
    assert chosen(of_year(stays.year), cut, year=[2022, 2023]) == [2023]
    channels = ["online", "postal", None]
    assert chosen(stays.channel.one_of("online"), channel=channels) == ["online"]
    assert chosen(stays.channel.one_of("online", "postal"), channel=channels) == ["online", "postal"]
    assert chosen(~stays.channel.one_of("online", "postal"), channel=channels) == [None]
    assert chosen(stays.pages.one_of(1, 3), pages=[0, 1, 2, 3, None]) == [1, 3]
    assert chosen(stays.pages.known, pages=[0, None]) == [0]


@settings(max_examples=100)
@given(drawn_records, conditions, st.sampled_from(PERIODS))
def test_the_database_and_python_choose_the_same(
    rows: list[Row], condition: Condition, period: Period
) -> None:
    expected = {row["key"] for row in rows if holds(condition, row, period)}
    assert keys(stays.where(condition, "được chọn"), rows, period) == expected


@settings(max_examples=150)
@given(drawn_records, st.lists(conditions_of_life, min_size=1, max_size=3), st.sampled_from(PERIODS))
def test_no_record_is_lost_for_having_ended(rows: list[Row], chosen: list[Condition], period: Period) -> None:
    """A register that knows the lives of its records reads fewer of them, and answers the same."""
    engine, tallies = (
        Sqlite().keep(lasting, rows),
        [Tally(lasting.where(one, "được chọn")) for one in chosen],
    )
    sums = added(tallied(tallies, period, "ab", engine), "ab", tallies)
    for tally, condition in zip(tallies, chosen, strict=True):
        expected = {row["key"] for row in rows if holds(condition, row, period)}
        assert sums[tally] == len(expected)
        assert {one["key"] for one in records(tally.of, period, EVERYWHERE, engine)} == expected


opening = lasting.where(at_start(lasting.received_on, lasting.closed_on), "tồn đầu kỳ")
came = lasting.where(during(lasting.received_on), "tiếp nhận trong kỳ")
went = lasting.where(during(lasting.closed_on), "kết thúc trong kỳ")
closing = lasting.where(at_end(lasting.received_on, lasting.closed_on), "tồn cuối kỳ")
QUARTERS = [*map(Period.parse, ("2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"))]


@settings(max_examples=50)
@given(drawn_records)
def test_what_stands_at_the_end_of_a_period_stands_at_the_start_of_the_next(rows: list[Row]) -> None:
    engine, tallies = Sqlite().keep(lasting, rows), [Tally(one) for one in (opening, came, went, closing)]
    stood = 0
    for period in QUARTERS:
        sums = added(tallied(tallies, period, "ab", engine), "ab", tallies)
        at_start, received, closed, at_end = (int(sums[tally]) for tally in tallies)  # type: ignore[arg-type]
        if period is not QUARTERS[0]:
            assert at_start == stood
        assert at_start + received - closed == at_end
        stood = sum(
            row["received_on"] <= period.end and (row["closed_on"] is None or row["closed_on"] > period.end)
            for row in rows
        )
        assert at_end == stood
