"""The bank, asked over HTTP: where somebody pays, and what it says came in. Which bank that is, the installation says.

A port: whatever bank takes its place signs its messages with the same key and names each sum by a name of its own."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

import httpx
from django.conf import settings

from sogoc.areas.procedures.payments.models import PaymentOrder
from sogoc.areas.procedures.payments.register import Stated
from sogoc.kernel.acts import Actor, Holding, Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.signed_messages import signature_of
from sogoc.kernel.vietqr import Transfer

BANK = Actor("machine:bank", "Ngân hàng", (Holding(Role.OFFICE, ""),), source="bank")
PATIENCE = 10.0


class NoBank(Refusal):
    "Nơi này chưa nối với ngân hàng nào, nên chưa nộp phí trực tuyến được. Hãy nộp tại bộ phận một cửa."


class BankSilent(Refusal):
    "Ngân hàng chưa trả lời được lúc này. Hãy thử lại sau ít phút; chưa có khoản nào bị ghi sai."

    status = 503


@dataclass(frozen=True, slots=True)
class Bank:
    """Its address, the key of its messages, and the account that fees are paid into."""

    address: str
    key: str
    bin: str
    account: str
    name: str

    def transfer(self, order: PaymentOrder) -> Transfer:
        """What is left to pay, as a square code tells it."""
        return Transfer(self.bin, self.account, order.left, order.purpose)

    def page_for(self, order: PaymentOrder, back: str) -> str:
        """Where the browser goes to pay, and comes back from. Signed: nobody changes the sum on the way."""
        asked = urlencode({"amount": order.left, "back": back, "purpose": order.purpose})
        return f"{self.address}/pay?{asked}&{urlencode({'signature': signature_of(self.key, asked)})}"

    def statement(self, since: date, until: date) -> list[Stated]:
        asked = urlencode({"since": since.isoformat(), "until": until.isoformat()})
        try:
            answer = httpx.get(
                f"{self.address}/statement?{asked}",
                headers={"X-Signature": signature_of(self.key, asked)},
                timeout=PATIENCE,
            )
            answer.raise_for_status()
            return [read_stated(one) for one in answer.json()]
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise BankSilent from error


def bank() -> Bank:
    if settings.BANK is None:
        raise NoBank
    return Bank(**settings.BANK)


def has_bank() -> bool:
    return settings.BANK is not None


def read_stated(told: Any) -> Stated:
    """As the bank's messages tell it; KeyError, TypeError or ValueError where they do not."""
    if isinstance(told, bytes):
        told = json.loads(told)
    amount, paid_at = told["amount"], datetime.fromisoformat(told["paid_at"])
    if type(amount) is not int or paid_at.tzinfo is None:
        raise ValueError(told)
    return Stated(str(told["transaction"]), amount, str(told["purpose"]), paid_at)
