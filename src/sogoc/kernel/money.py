"""Money as people write it: in đồng, or in thousands, millions or billions when they say so; kept in whole đồng.

A paper in thousands beside a book in đồng is a thousand times off and looks well: what might be one is asked about,
never guessed."""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from .acts import Refusal
from .vietnamese import decimal, fold, whole


class MoneyUnit(StrEnum):
    """In what a sum is told; untold it is đồng, if nothing speaks against it."""

    UNTOLD = ""
    DONG = "dong"
    THOUSAND = "thousand"
    MILLION = "million"
    BILLION = "billion"


MONEY_UNITS = {
    MoneyUnit.DONG: "đồng",
    MoneyUnit.THOUSAND: "nghìn đồng",
    MoneyUnit.MILLION: "triệu đồng",
    MoneyUnit.BILLION: "tỷ đồng",
}
_FACTORS = {
    MoneyUnit.UNTOLD: 1,
    MoneyUnit.DONG: 1,
    MoneyUnit.THOUSAND: 1_000,
    MoneyUnit.MILLION: 1_000_000,
    MoneyUnit.BILLION: 1_000_000_000,
}
MOST_DONG = 10**16
"""Several times the yearly revenue of the state: beyond it a zero slipped in."""
SMALL = 1_000_000
"""Public money is seldom less than a million đồng, and often written in thousands."""
_WORDS = (
    (MoneyUnit.THOUSAND, r"(?:1[.,]?000|nghin|ngan)"),
    (MoneyUnit.MILLION, r"(?:trieu|tr)"),
    (MoneyUnit.BILLION, r"(?:ty|ti)"),
)
_DONG = r"(?:dong|vnd|d)"
_WRITTEN = re.compile(r"(?P<number>\d+(?:\.\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?)(?P<unit>[^\d].*)?", re.ASCII)


class NotWholeDong(Refusal):
    "{told} không thành số đồng nguyên. Sổ ghi tiền bằng đồng, không có phần lẻ; hãy kiểm tra lại số và đơn vị tính."


class UnitInDoubt(Refusal):
    """{plain} đồng thì ít quá. Nếu đúng là đồng, hãy ghi rõ “{plain} đồng”; nếu là nghìn đồng, hãy ghi “{plain}
    nghìn đồng”."""


class UnitInDoubtBesidePlan(UnitInDoubt):
    """{plain} đồng thì ít quá so với kế hoạch {plan} đồng. Nếu đúng là đồng, hãy ghi rõ “{plain} đồng”; nếu là nghìn
    đồng, hãy ghi “{plain} nghìn đồng”."""


class UnreadableMoney(ValueError):
    """What was typed is no sum of money."""


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as it was told."""

    number: Fraction
    unit: MoneyUnit = MoneyUnit.UNTOLD

    @property
    def exact(self) -> Fraction:
        return self.number * _FACTORS[self.unit]

    def told_in(self, unit: MoneyUnit) -> "Money":
        """What said its own unit keeps it."""
        return self if self.unit else Money(self.number, unit)


def dong(amount: int) -> Money:
    """Certain: a machine or a book of ours says it."""
    return Money(Fraction(amount), MoneyUnit.DONG)


def read_money(text: str) -> Money:
    """13.600.000; 13,6 triệu đồng; 13600 nghìn đồng; 110 tr."""
    match = _WRITTEN.fullmatch(fold(text))
    if match is None:
        raise UnreadableMoney(text)
    number, unit = match["number"], (match["unit"] or "").strip()
    if re.fullmatch(r"\d+(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    return Money(Fraction(number.replace(",", ".")), _unit(unit, text))


def _unit(words: str, text: str) -> MoneyUnit:
    if not words:
        return MoneyUnit.UNTOLD
    if re.fullmatch(_DONG, words):
        return MoneyUnit.DONG
    for unit, named in _WORDS:
        if re.fullmatch(rf"{named} ?{_DONG}?", words):
            return unit
    raise UnreadableMoney(text)


def unit_named_in(heading: str) -> MoneyUnit:
    """“Số tiền (nghìn đồng)”, “ĐVT: 1.000đ”: what the heading of a column or a line above it says of the unit."""
    folded = fold(heading)
    for unit, named in _WORDS:
        if re.search(rf"(?<![a-z\d]){named} ?{_DONG}(?![a-z])", folded):
            return unit
    return MoneyUnit.UNTOLD


def whole_dong(told: Money, *, beside: int = 0) -> int:
    """In đồng; `beside` is the plan that it is part of. Of a sum without a unit that would be likelier in thousands it
    is asked which is meant."""
    exact = told.exact
    if exact.denominator != 1:
        raise NotWholeDong(told=written(told))
    amount = int(exact)
    if told.unit is MoneyUnit.UNTOLD and seems_in_thousands(amount, beside):
        if beside:
            raise UnitInDoubtBesidePlan(plain=written(told), plan=whole(beside))
        raise UnitInDoubt(plain=written(told))
    return amount


def seems_in_thousands(amount: int, beside: int = 0) -> bool:
    """A thousand times as much would still fit the plan; without a plan, it is less than public money uses to be."""
    return amount > 0 and (amount * 1_000 <= 2 * beside if beside else amount < SMALL)


def written(told: Money) -> str:
    """As people write it: 13,6 triệu đồng."""
    for places in range(4):
        if (told.number * 10**places).denominator == 1:
            break
    number = decimal(told.number, places)
    return f"{number} {MONEY_UNITS[told.unit]}" if told.unit else number
