"""The registers of what is planned and what came in or was paid out, and the words that they are told in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sogoc.measures.language import Day, Number, Register, Text


class Stream(StrEnum):
    """Of what the money is: a fee or a charge collected (law on fees and charges), or by its source the public
    investment that is paid out. `FEES` are fees and charges that a plan does not tell apart."""

    FEES = "fees"
    FEE = "fee"
    CHARGE = "charge"
    PROVINCE = "province"
    CENTRAL = "central"
    FOREIGN = "foreign"
    OTHER = "other"


STREAMS = {
    Stream.FEES: "phí, lệ phí",
    Stream.FEE: "phí",
    Stream.CHARGE: "lệ phí",
    Stream.PROVINCE: "vốn đầu tư công, ngân sách tỉnh",
    Stream.CENTRAL: "vốn đầu tư công, ngân sách trung ương",
    Stream.FOREIGN: "vốn đầu tư công, nước ngoài",
    Stream.OTHER: "vốn đầu tư công, nguồn khác",
}
COLLECTED = (Stream.FEES, Stream.FEE, Stream.CHARGE)
PAID_OUT = (Stream.PROVINCE, Stream.CENTRAL, Stream.FOREIGN, Stream.OTHER)
EVERY_WORD = (STREAMS,)


def rivals(stream: Stream) -> tuple[Stream, ...]:
    """What would count the same money twice beside it."""
    if stream is Stream.FEES:
        return (Stream.FEE, Stream.CHARGE)
    return (Stream.FEES,) if stream in COLLECTED else ()


def _words(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): name for key, name in names.items()}


class BudgetPlans(Register):
    """Kế hoạch thu, giải ngân"""

    stream = Text("khoản", words=_words(STREAMS))
    year = Number("của năm")
    amount = Number("số tiền kế hoạch (đồng)")


class BudgetAmounts(Register):
    """Số thu, số giải ngân"""

    stream = Text("khoản", words=_words(STREAMS))
    since = Day("từ ngày")
    until = Day("đến ngày")
    amount = Number("số tiền (đồng)")
    withdrawn_on = Day("ngày rút")


budget_plans = BudgetPlans("budget_plans")
budget_amounts = BudgetAmounts("budget_amounts")
