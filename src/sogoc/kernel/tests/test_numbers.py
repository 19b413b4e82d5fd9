"""Money and shares are exact."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sogoc.kernel.numbers import Dong, Percent

shares = st.builds(Percent, st.integers(0, 10**6), st.integers(1, 10**6))


@given(shares, shares)
def test_shares_are_added_as_part_and_whole(one: Percent, other: Percent) -> None:
    together = one + other
    assert together.ratio == Fraction(one.part + other.part, one.whole + other.whole)
    assert min(one.ratio, other.ratio) <= together.ratio <= max(one.ratio, other.ratio)


@pytest.mark.parametrize("whole", [0, -1])
def test_a_share_of_nothing_is_refused(whole: int) -> None:
    with pytest.raises(ValueError, match="share"):
        Percent(1, whole)


def test_a_share_is_written_with_one_decimal() -> None:
    assert Percent(41, 58).written() == "70,7%"
    assert Percent(41, 58).written(places=2) == "70,69%"


@given(st.integers(), st.integers())
def test_money_is_added_to_the_dong(one: int, other: int) -> None:
    assert Dong(one) + Dong(other) == Dong(one + other)
    assert Dong(one) - Dong(other) == Dong(one - other)


def test_money_is_written_and_compared() -> None:
    assert str(Dong(12_345_000)) == "12.345.000 đồng"
    assert Dong(1) < Dong(2)
