"""A line of a crontab, by the clock of Việt Nam."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sogoc.kernel.timetables import Timetable, UnreadableLine
from sogoc.kernel.vietnamese import VIETNAM


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("line", "after", "moments"),
    [
        ("* * * * *", "2023-02-14 08:00", ["2023-02-14 08:01", "2023-02-14 08:02"]),
        ("0 7 * * *", "2023-02-14 07:00", ["2023-02-15 07:00", "2023-02-16 07:00"]),
        ("30 16 * * 1-5", "2023-02-17 16:30", ["2023-02-20 16:30", "2023-02-21 16:30"]),
        ("0 0 * * 0", "2023-02-14 00:00", ["2023-02-19 00:00", "2023-02-26 00:00"]),
        ("0 0 * * 7", "2023-02-14 00:00", ["2023-02-19 00:00", "2023-02-26 00:00"]),
        ("*/20 8,14 * * *", "2023-02-14 08:30", ["2023-02-14 08:40", "2023-02-14 14:00"]),
        ("5/20 8 * * *", "2023-02-14 08:00", ["2023-02-14 08:05", "2023-02-14 08:25"]),
        ("10-20/5 8 * * *", "2023-02-14 08:11", ["2023-02-14 08:15", "2023-02-14 08:20"]),
        ("0 8 31 * *", "2023-02-14 00:00", ["2023-03-31 08:00", "2023-05-31 08:00"]),
        ("0 8 29 2 *", "2023-02-14 00:00", ["2024-02-29 08:00", "2028-02-29 08:00"]),
        ("0 8 15 12 *", "2023-02-14 00:00", ["2023-12-15 08:00", "2024-12-15 08:00"]),
        # As cron has it: on the thirteenth, and on every Friday.
        ("0 8 13 * 5", "2023-02-12 00:00", ["2023-02-13 08:00", "2023-02-17 08:00"]),
    ],
)
def test_its_moments(line: str, after: str, moments: list[str]) -> None:
    table, moment, found = Timetable(line), at(after), []
    for _ in moments:
        moment = table.after(moment) or moment
        found.append(moment)
    assert found == [at(one) for one in moments]


@pytest.mark.parametrize(
    "line",
    [
        *("", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8"),
        *(
            "a * * * *",
            "5-1 * * * *",
            "*/0 * * * *",
            "-1 * * * *",
            "1,,2 * * * *",
            "0 0 30 2 *",
            "1-* * * * *",
        ),
    ],
)
def test_what_is_no_line_is_refused(line: str) -> None:
    with pytest.raises(UnreadableLine):
        Timetable(line)


def test_the_clock_is_that_of_viet_nam() -> None:
    assert Timetable("0 7 * * *").after(datetime(2023, 2, 14, 0, 0, tzinfo=UTC)) == at("2023-02-15 07:00")
    assert Timetable("0 7 * * *").latest(datetime(2023, 2, 14, 0, 0, tzinfo=UTC)) == at("2023-02-14 07:00")


LINES = st.builds(
    "{} {} {} {} {}".format,
    st.sampled_from(["*", "0", "*/15", "7,37", "50-59"]),
    st.sampled_from(["*", "7", "*/6", "8-17"]),
    st.sampled_from(["*", "1", "28", "10-20"]),
    st.sampled_from(["*", "2", "*/3"]),
    st.sampled_from(["*", "1-5", "0", "7"]),
)
FIRST = datetime(2020, 1, 1, tzinfo=VIETNAM)
MOMENTS = st.integers(0, 10 * 365 * 24 * 3600).map(lambda seconds: FIRST + timedelta(seconds=seconds))


@settings(max_examples=40)
@given(LINES, MOMENTS)
def test_before_and_after_agree(line: str, moment: datetime) -> None:
    table = Timetable(line)
    latest, following = table.latest(moment), table.after(moment)
    assert latest
    assert following
    assert latest <= moment < following
    assert table.after(latest) == following
    assert list(table.between(latest, following)) == [following]


@settings(max_examples=20)
@given(LINES, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_day_in_two_parts_is_the_day(line: str, day: date) -> None:
    table = Timetable(line)
    midnight = datetime(day.year, day.month, day.day, tzinfo=VIETNAM)
    noon, end = midnight + timedelta(hours=12), midnight + timedelta(days=1)
    assert [*table.between(midnight, noon), *table.between(noon, end)] == list(table.between(midnight, end))
