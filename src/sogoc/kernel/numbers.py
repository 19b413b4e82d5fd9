"""Money and shares, exact: whole đồng, and fractions that become a percentage only when they are written."""

from dataclasses import dataclass
from fractions import Fraction

from .vietnamese import percent, whole


@dataclass(frozen=True, slots=True, order=True)
class Dong:
    """An amount of money in whole đồng."""

    amount: int

    def __add__(self, other: "Dong") -> "Dong":
        return Dong(self.amount + other.amount)

    def __sub__(self, other: "Dong") -> "Dong":
        return Dong(self.amount - other.amount)

    def __str__(self) -> str:
        return f"{whole(self.amount)} đồng"


@dataclass(frozen=True, slots=True)
class Percent:
    """A share of a whole: 41 of 58. Never an average of shares; those of parts are added as part and whole."""

    part: int
    whole: int

    def __post_init__(self) -> None:
        if self.whole <= 0:
            message = "a share needs something to be a share of"
            raise ValueError(message)

    @property
    def ratio(self) -> Fraction:
        return Fraction(self.part, self.whole)

    def __add__(self, other: "Percent") -> "Percent":
        return Percent(self.part + other.part, self.whole + other.whole)

    def written(self, places: int = 1) -> str:
        return percent(self.ratio, places)
