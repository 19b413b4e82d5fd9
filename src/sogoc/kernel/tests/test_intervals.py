from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sogoc.kernel.intervals import Asked


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [
        (55, 55, "100% (n = 55, 93,5–100%)"),
        (0, 55, "0% (n = 55, 0–6,5%)"),
        (81, 263, "30,8% (n = 263, 25,5–36,6%)"),  # Newcombe 1998, table I
        (15, 148, "10,1% (n = 148, 6,2–16%)"),
        (0, 20, "0% (n = 20, 0–16,1%)"),
        (1, 29, "3,4% (n = 29, 0,6–17,2%)"),
        (1, 1, "100% (n = 1, 20,7–100%)"),
    ],
)
def test_it_is_written_with_how_many_and_how_sure(part: int, whole: int, written: str) -> None:
    assert str(Asked(part, whole)) == written


def test_where_all_or_nobody_is_content_the_bound_is_exact() -> None:
    assert Asked(55, 55).interval[1] == 1
    assert Asked(0, 55).interval[0] == 0


@given(some.integers(1, 5_000).flatmap(lambda n: some.tuples(some.integers(0, n), some.just(n))))
def test_the_rate_lies_within_and_the_other_answer_mirrors_it(told: tuple[int, int]) -> None:
    part, whole = told
    below, above = Asked(part, whole).interval
    assert 0 <= below <= Fraction(part, whole) <= above <= 1
    mirrored = Asked(whole - part, whole).interval
    assert abs(mirrored[0] - (1 - above)) < Fraction(1, 10**15)
    rate, z = part / whole, 1.959964
    reach = z * sqrt(rate * (1 - rate) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    assert float(above - below) <= 2 * reach + 1e-9


@pytest.mark.parametrize(("part", "whole"), [(0, 0), (2, 1), (-1, 1)])
def test_a_part_of_nobody_is_none(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="no part"):
        Asked(part, whole)
