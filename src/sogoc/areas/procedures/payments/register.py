"""The words that a payment is told in. Figures count none yet."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """How far an order has come."""

    WAITING = "waiting"
    SHORT = "short"
    PAID = "paid"
    OVER = "over"


class Difference(StrEnum):
    """In what the bank and this book do not agree, or what is still owed."""

    NOT_KEPT = "not_kept"
    NOT_STATED = "not_stated"
    OTHER_AMOUNT = "other_amount"
    TO_REFUND = "to_refund"


STATES = {
    State.WAITING: "chờ nộp",
    State.SHORT: "nộp thiếu",
    State.PAID: "đã nộp đủ",
    State.OVER: "nộp thừa",
}
DIFFERENCES = {
    Difference.NOT_KEPT: "Ngân hàng có, sổ không có",
    Difference.NOT_STATED: "Sổ có, ngân hàng không có",
    Difference.OTHER_AMOUNT: "Số tiền khác nhau",
    Difference.TO_REFUND: "Phải hoàn trả",
}


@dataclass(frozen=True, slots=True)
class Stated:
    """A sum that came in, as the bank tells it. `transaction` is the bank's own name for it, one for each."""

    transaction: str
    amount: int
    purpose: str
    paid_at: datetime
