"""Periods: no day is lost between two of them, none is counted twice."""

import contextlib
import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sogoc.kernel.periods import REPORTING_CUT, Period, UnreadablePeriod

DAY = timedelta(days=1)
years = st.integers(1901, 2199)
days = st.dates(date(1901, 1, 1), date(2199, 12, 31))
PARTS = ["", "-H1", "-H2", "-9M", *(f"-Q{i}" for i in range(1, 5)), *(f"-{i:02d}" for i in range(1, 13))]
cuts = st.sampled_from(["", REPORTING_CUT])
named = st.builds("{}{}{}".format, years, st.sampled_from(PARTS), cuts)


def parts_of(year: int, parts: list[str], cut: str) -> list[Period]:
    return [Period.parse(f"{year}{part}{cut}") for part in parts]


def follow(periods: list[Period]) -> bool:
    return all(later.start == earlier.end + DAY for earlier, later in itertools.pairwise(periods))


@given(named)
def test_a_period_begins_before_it_ends(key: str) -> None:
    period = Period.parse(key)
    assert period.key == key
    assert period.start < period.end
    assert period.start in period
    assert period.end in period
    assert period.start - DAY not in period
    assert period.end + DAY not in period


@given(years, cuts, st.sampled_from([range(2, 4), range(4, 8), range(8, 20)]))
def test_the_parts_of_a_year_are_the_year(year: int, cut: str, which: range) -> None:
    parts = (
        parts_of(year, [PARTS[i] for i in which], cut)
        if which.start != 2
        else parts_of(year, ["-H1", "-H2"], cut)
    )
    whole = Period.parse(f"{year}{cut}")
    assert follow(parts)
    assert (parts[0].start, parts[-1].end) == (whole.start, whole.end)


@given(st.integers(1901, 2198), cuts)
def test_years_follow_one_another(year: int, cut: str) -> None:
    assert follow([Period.parse(f"{year}{cut}"), Period.parse(f"{year + 1}{cut}")])


@given(years)
def test_the_reporting_cut_runs_from_the_15th_to_the_14th(year: int) -> None:
    for part in PARTS:
        period = Period.parse(f"{year}{part}{REPORTING_CUT}")
        assert (period.start.day, period.end.day) == (15, 14)


@given(days)
def test_every_day_has_its_quarter(value: date) -> None:
    quarter = Period.quarter_of(value)
    assert value in quarter
    assert Period.parse(quarter.key) == quarter


@given(days, st.integers(0, 4000))
def test_a_free_period_is_read_as_written(start: date, length: int) -> None:
    end = start + length * DAY
    period = Period.parse(f"{start}..{end}")
    assert (period.start, period.end) == (start, end)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(UnreadablePeriod):
        assert Period.parse(text).key == text


@pytest.mark.parametrize(
    ("key", "start", "end", "label"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31), "Năm 2021"),
        ("2023-Q1", date(2023, 1, 1), date(2023, 3, 31), "Quý I năm 2023"),
        ("2024-H1", date(2024, 1, 1), date(2024, 6, 30), "6 tháng đầu năm 2024"),
        ("2024-H2", date(2024, 7, 1), date(2024, 12, 31), "6 tháng cuối năm 2024"),
        ("2023-9M", date(2023, 1, 1), date(2023, 9, 30), "9 tháng năm 2023"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Tháng 2 năm 2024"),
        ("2021-01-01..2021-11-01", date(2021, 1, 1), date(2021, 11, 1), "Từ 01/01/2021 đến 01/11/2021"),
        ("2023-Q1@nd09", date(2022, 12, 15), date(2023, 3, 14), "Quý I năm 2023 (15/12/2022–14/3/2023)"),
    ],
)
def test_periods_of_the_papers(key: str, start: date, end: date, label: str) -> None:
    period = Period.parse(key)
    assert (period.start, period.end, period.label) == (start, end, label)


NO_PERIODS = [
    *(
        "",
        "abc",
        "23",
        "1899",
        "2200",
        "2023-Q5",
        "2023-q1",
        "2023-Q1 ",
        "2023-13",
        "2023-00",
        "2023-H3",
        "2023-6M",
    ),
    *("2023-Q1@nd30", "２０２３", "2021-11-01..2021-01-01", "2021-02-30..2021-03-01"),
    "2021-01-01..2021-11-01@nd09",
]


@pytest.mark.parametrize("key", NO_PERIODS)
def test_what_is_no_period_is_refused(key: str) -> None:
    with pytest.raises(UnreadablePeriod):
        Period.parse(key)


@pytest.mark.parametrize(
    ("key", "before"),
    [
        ("2023", "2022"),
        ("2023-Q1", "2022-Q4"),
        ("2023-Q3", "2023-Q2"),
        ("2024-H1", "2023-H2"),
        ("2024-H2", "2024-H1"),
        ("2023-9M", "2022"),
        ("2023-01", "2022-12"),
        ("2023-11", "2023-10"),
        ("2023-Q1@nd09", "2022-Q4@nd09"),
        ("2021-03-01..2021-03-10", "2021-02-19..2021-02-28"),
    ],
)
def test_a_period_begins_where_the_one_before_ends(key: str, before: str) -> None:
    period = Period.parse(key)
    assert period.before.key == before
    assert period.before.end + timedelta(days=1) == period.start


@pytest.mark.parametrize(
    ("key", "year_before", "alike"),
    [
        ("2023", "2022", "2022"),
        ("2023-Q1", "2022-Q1", "2022-Q4"),
        ("2024-H2", "2023-H2", "2024-H1"),
        ("2023-9M", "2022-9M", "2022-9M"),
        ("2023-02@nd09", "2022-02@nd09", "2023-01@nd09"),
        ("2023-9M@nd09", "2022-9M@nd09", "2022-9M@nd09"),
        ("2024-02-29..2024-03-01", "2023-02-28..2023-03-01", "2024-02-27..2024-02-28"),
    ],
)
def test_it_is_compared_with_what_is_like_it(key: str, year_before: str, alike: str) -> None:
    period = Period.parse(key)
    assert (period.a_year_before.key, period.before_alike.key) == (year_before, alike)
