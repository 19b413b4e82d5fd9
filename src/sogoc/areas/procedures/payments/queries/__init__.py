"""What pages, acts and the bank's messages ask of fees, each thing in a file of its own."""

from .bank import BANK, Bank, BankSilent, NoBank, bank, has_bank, read_stated
from .orders import (
    WANTED,
    Wanted,
    open_order_of,
    order_of,
    order_told_by,
    orders_seen_by,
    orders_wanted,
    payment_named,
    payments_of,
    payments_seen_by,
    to_refund,
)
from .reconciling import Differing, differences, kept_between, sums

__all__ = [
    "BANK",
    "WANTED",
    "Bank",
    "BankSilent",
    "Differing",
    "NoBank",
    "Wanted",
    "bank",
    "differences",
    "has_bank",
    "kept_between",
    "open_order_of",
    "order_of",
    "order_told_by",
    "orders_seen_by",
    "orders_wanted",
    "payment_named",
    "payments_of",
    "payments_seen_by",
    "read_stated",
    "sums",
    "to_refund",
]
