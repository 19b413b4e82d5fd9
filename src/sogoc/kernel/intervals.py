"""How sure a share is that was found by asking some: Wilson's interval at 95 %, in whole numbers until it is written.

55 of 55 content are 100 %, and of all who might have been asked between 93,5 % and 100 %."""

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from .vietnamese import decimal, percent

NORMAL_97_5 = Fraction(1_959_964, 1_000_000)
"""Of the normal distribution 2.5 % lie above it, and 2.5 % below its opposite."""
FINE = 10**18


@dataclass(frozen=True, slots=True)
class Asked:
    """What part of those who were asked answered so."""

    part: int
    whole: int

    def __post_init__(self) -> None:
        if not 0 <= self.part <= self.whole or not self.whole:
            message = f"{self.part} of {self.whole} is no part of anybody who was asked"
            raise ValueError(message)

    @property
    def rate(self) -> Fraction:
        return Fraction(self.part, self.whole)

    @property
    def interval(self) -> tuple[Fraction, Fraction]:
        """Wilson (1927). The root alone is not exact, and errs by less than 10⁻¹⁷, outward."""
        square, rate, n = NORMAL_97_5**2, self.rate, self.whole
        middle = rate + square / (2 * n)
        reach = _root(square * (rate * (1 - rate) / n + square / (4 * n * n)))
        below, above = ((middle + side * reach) / (1 + square / n) for side in (-1, 1))
        return max(below, Fraction(0)), min(above, Fraction(1))

    def __str__(self) -> str:
        """100% (n = 55, 93,5–100%)"""
        below, above = (_short(bound) for bound in self.interval)
        return f"{percent(self.rate)} (n = {self.whole}, {below}–{above}%)"


def _root(number: Fraction) -> Fraction:
    """The square root, exact where it is a fraction."""
    up, down = isqrt(number.numerator), isqrt(number.denominator)
    if up**2 == number.numerator and down**2 == number.denominator:
        return Fraction(up, down)
    return Fraction(isqrt(int(number * FINE**2)) + 1, FINE)


def _short(bound: Fraction) -> str:
    return decimal(bound * 100, 1).removesuffix(",0")
