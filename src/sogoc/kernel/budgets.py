"""How long something may take, as the law says it: 5 working days then 15 days; 8 working hours; half a working day.

Written 5wd+15d, 8h, 0.5wd in addresses and files."""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from .vietnamese import fold

# A working day is 8 hours wherever a procedure's steps are counted in hours (law.md 4.2).
MINUTES_OF_A_WORKING_DAY = 8 * 60
# Longer than any procedure; what is typed beyond it is a slip.
MOST = 3650


class Unit(StrEnum):
    HOURS = "h"
    WORKING_DAYS = "wd"
    DAYS = "d"


_MINUTES = {Unit.HOURS: 60, Unit.WORKING_DAYS: MINUTES_OF_A_WORKING_DAY, Unit.DAYS: 0}
_LEG = re.compile(r"(\d{1,4})(\.5)?(h|wd|d)", re.ASCII)
UNIT_WORDS = {
    Unit.HOURS: "{amount} giờ làm việc",
    Unit.WORKING_DAYS: "{amount} ngày làm việc",
    Unit.DAYS: "{amount} ngày",
}


# As people write the units, without diacritics.
_WRITTEN_UNITS = {
    "gio lam viec": Unit.HOURS,
    "gio": Unit.HOURS,
    "ngay lam viec": Unit.WORKING_DAYS,
    "ngay": Unit.DAYS,
}
_WRITTEN_LEG = re.compile(rf"(\d{{1,4}})([.,]5)? ?({'|'.join([*_WRITTEN_UNITS, *Unit])})", re.ASCII)


class UnreadableBudget(ValueError):
    """What was typed is no length of time that the law knows."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a budget: so many of one unit. Hours and working days may be halves, days of the calendar not."""

    amount: Fraction
    unit: Unit

    def __post_init__(self) -> None:
        halves = self.amount * 2
        if not 0 < self.amount <= MOST or halves.denominator != 1:
            raise UnreadableBudget(str(self.amount))
        if self.unit is Unit.DAYS and self.amount.denominator != 1:
            raise UnreadableBudget(str(self.amount))

    @property
    def minutes(self) -> int:
        """Working minutes; days of the calendar have none."""
        # Whole numbers by hand: a product of fractions takes longer than all else that is asked of a leg.
        return self.amount.numerator * _MINUTES[self.unit] // self.amount.denominator

    @property
    def days(self) -> int:
        """Days of the calendar; working time has none."""
        return int(self.amount) if self.unit is Unit.DAYS else 0

    @property
    def key(self) -> str:
        whole, half = divmod(self.amount, 1)
        return f"{whole}{'.5' if half else ''}{self.unit}"

    @property
    def wording(self) -> tuple[str, dict[str, str]]:
        whole, half = divmod(self.amount, 1)
        return UNIT_WORDS[self.unit], {"amount": f"{whole},5" if half else str(whole)}


@dataclass(frozen=True, slots=True)
class Budget:
    """One leg after the other. Each leg is a term of its own: the next begins where it ends."""

    legs: tuple[Leg, ...]

    def __post_init__(self) -> None:
        if not self.legs:
            raise UnreadableBudget("")

    @classmethod
    def parse(cls, key: str) -> "Budget":
        legs = []
        for part in key.split("+"):
            if not (match := _LEG.fullmatch(part)):
                raise UnreadableBudget(key)
            legs.append(Leg(int(match[1]) + Fraction(1 if match[2] else 0, 2), Unit(match[3])))
        return cls(tuple(legs))

    @classmethod
    def hours(cls, amount: int | Fraction) -> "Budget":
        return cls((Leg(Fraction(amount), Unit.HOURS),))

    @classmethod
    def working_days(cls, amount: int | Fraction) -> "Budget":
        return cls((Leg(Fraction(amount), Unit.WORKING_DAYS),))

    @classmethod
    def days(cls, amount: int) -> "Budget":
        return cls((Leg(Fraction(amount), Unit.DAYS),))

    def __add__(self, then: "Budget") -> "Budget":
        return Budget(self.legs + then.legs)

    @property
    def key(self) -> str:
        return "+".join(leg.key for leg in self.legs)

    @property
    def label(self) -> str:
        """5 ngày làm việc, rồi 15 ngày. A face that translates takes the wording of each leg."""
        return ", rồi ".join(
            template.format(**facts) for template, facts in (leg.wording for leg in self.legs)
        )


def read_budget(text: str) -> Budget:
    """5 ngày làm việc, rồi 15 ngày; 8 giờ; 0,5 ngày làm việc; with or without diacritics; or as keys are written."""
    legs = []
    for part in re.split(r" ?,? ?roi | ?\+ ?", fold(text)):
        if not (match := _WRITTEN_LEG.fullmatch(part.strip())):
            raise UnreadableBudget(text)
        unit = _WRITTEN_UNITS.get(match[3]) or Unit(match[3])
        legs.append(Leg(int(match[1]) + Fraction(1 if match[2] else 0, 2), unit))
    return Budget(tuple(legs))
