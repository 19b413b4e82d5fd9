"""The square code by which a bank's app fills in a transfer: VietQR, the way of NAPAS to write EMV's QR code.

A payload is a row of fields, each two digits for its name, two for its length, then its text; the last is a sum over
everything before it. Letters are ASCII, since not every bank's app reads others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import starmap

NAPAS, TO_ACCOUNT = "A000000727", "QRIBFTTA"
DONG, VIETNAM = "704", "VN"
STATIC, DYNAMIC = "11", "12"
LONGEST, LONGEST_PURPOSE = 99, 25

FORMAT, KIND, ACCOUNT, CURRENCY, AMOUNT, COUNTRY, MORE, SUM = "00", "01", "38", "53", "54", "58", "62", "63"
NETWORK, BENEFICIARY, SERVICE = "00", "01", "02"
PURPOSE = "08"

_BIN = re.compile(r"\d{6}", re.ASCII)
_ACCOUNT = re.compile(r"[0-9A-Za-z]{1,19}", re.ASCII)
_PURPOSE = re.compile(r"[0-9A-Za-z .\-]{0,25}", re.ASCII)


class BadPayload(ValueError):
    """It is no payload of a transfer, or none that can be written."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Where money is to go: the bank by its number at NAPAS, the account, the sum in đồng, what for. No sum: whoever
    pays fills it in."""

    bank: str
    account: str
    amount: int = 0
    purpose: str = ""

    def __post_init__(self) -> None:
        fits = _BIN.fullmatch(self.bank) and _ACCOUNT.fullmatch(self.account)
        if not fits or not _PURPOSE.fullmatch(self.purpose) or not 0 <= self.amount < 10**13:
            raise BadPayload(f"{self.bank} {self.account} {self.amount} {self.purpose}")

    @property
    def payload(self) -> str:
        """As the picture holds it."""
        beneficiary = _written([("00", self.bank), ("01", self.account)])
        account = [(NETWORK, NAPAS), (BENEFICIARY, beneficiary), (SERVICE, TO_ACCOUNT)]
        fields = [
            (FORMAT, "01"),
            (KIND, DYNAMIC if self.amount or self.purpose else STATIC),
            (ACCOUNT, _written(account)),
            (CURRENCY, DONG),
            (AMOUNT, str(self.amount) if self.amount else ""),
            (COUNTRY, VIETNAM),
            (MORE, _written([(PURPOSE, self.purpose)])),
        ]
        told = _written(fields) + f"{SUM}04"
        return told + f"{checksum(told):04X}"

    @classmethod
    def read(cls, payload: str) -> "Transfer":
        """What somebody's app makes of the picture; the sum is checked first."""
        told, given = payload[:-4], payload[-4:]
        if not payload.isascii() or not told.endswith(f"{SUM}04") or f"{checksum(told):04X}" != given.upper():
            raise BadPayload(payload)
        fields = dict(fields_of(payload))
        account = dict(fields_of(fields.get(ACCOUNT, "")))
        if account.get(NETWORK) != NAPAS or fields.get(CURRENCY) != DONG:
            raise BadPayload(payload)
        to, more = dict(fields_of(account.get(BENEFICIARY, ""))), dict(fields_of(fields.get(MORE, "")))
        amount = int(fields.get(AMOUNT, "0"))
        return cls(to.get("00", ""), to.get("01", ""), amount, more.get(PURPOSE, ""))


def _written(fields: list[tuple[str, str]]) -> str:
    return "".join(starmap(_field, [(name, text) for name, text in fields if text]))


def _field(name: str, text: str) -> str:
    if len(text) > LONGEST:
        raise BadPayload(text)
    return f"{name}{len(text):02}{text}"


def fields_of(told: str) -> Iterator[tuple[str, str]]:
    """One after the other; a length that leads beyond the end is no field."""
    at = 0
    while at < len(told):
        name, length = told[at : at + 2], told[at + 2 : at + 4]
        if not (name.isdecimal() and length.isdecimal() and len(told) >= at + 4 + int(length)):
            raise BadPayload(told)
        yield name, told[at + 4 : at + 4 + int(length)]
        at += 4 + int(length)


def checksum(told: str) -> int:
    """CRC-16/CCITT-FALSE: 0x1021, beginning at 0xFFFF (ISO/IEC 13239, as EMV's merchant-presented codes ask)."""
    value = 0xFFFF
    for byte in told.encode("ascii"):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value


def plain(told: str) -> str:
    """A purpose as banks hand it on: some leave out dots, dashes and blanks, some write capitals."""
    return "".join(letter for letter in told.upper() if letter.isascii() and letter.isalnum())
