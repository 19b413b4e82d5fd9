"""Numbers, days and words as Vietnamese offices write them."""

import contextlib
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sogoc.kernel.vietnamese import (
    UnreadableDay,
    day,
    decimal,
    decimal_for_machines,
    first_moment,
    fold,
    local_day,
    moment,
    percent,
    read_day,
    whole,
)

days = st.dates(date(1000, 1, 1))
fractions = st.fractions(-1000, 1000, max_denominator=1000)


def read_number(written: str) -> Fraction:
    return Fraction(written.removesuffix("%").replace(".", "").replace(",", "."))


@given(days)
def test_a_day_is_read_as_it_is_written(value: date) -> None:
    assert read_day(day(value)) == value
    assert read_day(value.isoformat()) == value
    assert read_day(f"{value.day}.{value.month}.{value.year}") == value


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_day_or_refused(text: str) -> None:
    with contextlib.suppress(UnreadableDay):
        assert isinstance(read_day(text), date)


@pytest.mark.parametrize(
    "typed", ["", "17/01/202", "30/02/2023", "1/2", "a/b/2023", "1/13/2023", "١/٢/٢٠٢٣", "0/0/0000"]
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableDay):
        read_day(typed)


def test_days_of_the_papers() -> None:
    assert day(date(2024, 6, 5)) == "05/6/2024"
    assert day(date(2023, 2, 1)) == "01/02/2023"
    assert day(date(2021, 11, 30)) == "30/11/2021"


@given(fractions, st.integers(0, 4))
def test_a_fraction_is_rounded_half_up(number: Fraction, places: int) -> None:
    """The nearest that can be written; of two equally near, the one further from nought."""
    rounded, step = read_number(decimal(number, places)), Fraction(1, 10**places)
    assert rounded % step == 0
    assert abs(rounded - number) <= step / 2
    if abs(rounded - number) == step / 2:
        assert abs(rounded) > abs(number)


@given(st.fractions(0, 1, max_denominator=10_000))
def test_a_share_is_written_as_its_hundredths(ratio: Fraction) -> None:
    assert abs(read_number(percent(ratio)) - ratio * 100) <= Fraction(1, 20)


@pytest.mark.parametrize(
    ("ratio", "written"),
    [
        (Fraction(41, 58), "70,7%"),
        (Fraction(596, 601), "99,2%"),
        (Fraction(1), "100%"),
        (Fraction(0), "0%"),
        (Fraction(1, 2), "50%"),
        (Fraction(12345, 100), "12.345%"),
        (Fraction(9996, 10000), "100%"),
        (Fraction(1, 8), "12,5%"),
    ],
)
def test_shares_of_the_papers(ratio: Fraction, written: str) -> None:
    assert percent(ratio) == written


def test_numbers_are_grouped_by_dots() -> None:
    assert [whole(n) for n in (0, 999, 1000, 1176355, -1176355)] == [
        "0",
        "999",
        "1.000",
        "1.176.355",
        "-1.176.355",
    ]


def test_there_is_no_negative_nought() -> None:
    assert decimal(Fraction(-1, 1000), 1) == "0,0"


@given(fractions, st.integers(0, 4))
def test_machines_read_the_same_number_as_people(number: Fraction, places: int) -> None:
    assert Fraction(decimal_for_machines(number, places)) == read_number(decimal(number, places))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_words_are_found_among_others(one: str, other: str) -> None:
    assert all(word in fold(f"{one} {other}") for word in fold(one).split())


def test_folding_takes_diacritics_and_case() -> None:
    assert fold("  Cải cách  hành chính\tĐà Nẵng ") == "cai cach hanh chinh da nang"
    assert fold("Sở") == fold("Sở")


def test_the_day_is_that_of_viet_nam() -> None:
    assert local_day(datetime(2023, 3, 31, 16, 59, tzinfo=UTC)) == date(2023, 3, 31)
    assert local_day(datetime(2023, 3, 31, 17, 0, tzinfo=UTC)) == date(2023, 4, 1)
    assert moment(datetime(2024, 6, 5, 9, 59, tzinfo=UTC)) == "16:59 ngày 05/6/2024"


@given(days)
def test_a_day_begins_in_itself(value: date) -> None:
    assert local_day(first_moment(value)) == value
