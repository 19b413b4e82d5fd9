"""Fees paid at a bank that is a process of its own, spoken to over HTTP both ways."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import ready_for_withdraw_dossier
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.areas.procedures.payments.queries import BankSilent, bank, differences, kept_between
from sogoc.areas.procedures.payments.register import Difference, State
from sogoc.areas.procedures.payments.tests.builders import FEE, order
from sogoc.areas.procedures.payments.tests.test_confirm_payment import accepted
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.signed_messages import signature_of
from tests.paying.bank import opened_bank

pytestmark = pytest.mark.django_db(transaction=True)
KEY = "khóa-của-ngân-hàng-thử"


@pytest.fixture
def paying(live_server: Any, settings: Any) -> Iterator[str]:
    """The bank's address; the house knows it, and it knows the house."""
    with opened_bank(live_server.url, KEY) as address:
        settings.BANK = {
            "address": address,
            "key": KEY,
            "bin": "970403",
            "account": "0011",
            "name": "SO KHCN",
        }
        yield address


def by_phone(address: str, one: PaymentOrder, **told: Any) -> dict[str, Any]:
    """A phone reads the square code that the page shows."""
    asked = {"payload": bank().transfer(one).payload} | told
    answer: dict[str, Any] = httpx.post(f"{address}/app", json=asked, timeout=60).json()
    return answer


def today() -> tuple[date, date]:
    now = datetime.now(UTC).date()
    return now - timedelta(days=1), now + timedelta(days=1)


def differing() -> list[tuple[Difference, int]]:
    days = today()
    found = differences(bank().statement(*days), kept_between(*days))
    return sorted((one.kind, one.amount) for one in found)


def test_the_whole_way_of_a_fee(paying: str) -> None:
    """The bank has told before the browser is back; told thrice it is once."""
    waiting = order()
    accepted(waiting.dossier)
    page = bank().page_for(waiting, "http://127.0.0.1/back/")
    assert str(FEE) in httpx.get(page, timeout=60).text
    form = {"purpose": waiting.purpose, "amount": str(FEE), "back": "http://127.0.0.1/back/"}
    answer = httpx.post(f"{paying}/pay", data=form, timeout=60)
    assert (answer.status_code, answer.headers["Location"]) == (303, "http://127.0.0.1/back/")
    assert Dossier.objects.get().suspended_at is None
    assert PaymentOrder.objects.get().state == State.PAID
    assert differing() == []
    assert {one.actor for one in Entry.objects.filter(act="confirm_payment")} == {"machine:bank"}


def test_told_thrice_it_is_once(paying: str) -> None:
    assert by_phone(paying, order(), telling=3)["heard"] == [200, 200, 200]
    assert Payment.objects.count() == 1


def test_too_little_then_the_rest(paying: str) -> None:
    waiting = order()
    by_phone(paying, waiting, amount=100_000)
    waiting.refresh_from_db()
    assert (waiting.state, bank().transfer(waiting).amount) == (State.SHORT, FEE - 100_000)
    by_phone(paying, waiting)
    waiting.refresh_from_db()
    assert waiting.state == State.PAID


def test_too_much_and_after_withdrawal_and_what_nobody_heard_of(paying: str) -> None:
    waiting = order()
    withdraw_dossier(**ready_for_withdraw_dossier(dossier=accepted(waiting.dossier)))
    by_phone(paying, waiting, amount=FEE + 1)
    by_phone(paying, waiting, amount=7, telling=0)
    assert differing() == [(Difference.NOT_KEPT, 7), (Difference.TO_REFUND, FEE + 1)]


def test_the_sum_of_a_page_is_not_changed_on_the_way(paying: str) -> None:
    page = bank().page_for(order(), "http://127.0.0.1/back/")
    assert httpx.get(page.replace(str(FEE), "1000"), timeout=60).status_code == 403


def told_to(house: str, body: str, *, key: str = KEY, sent_at: datetime | None = None) -> httpx.Response:
    moment = (sent_at or datetime.now(UTC)).isoformat()
    signed = {"X-Sent-At": moment, "X-Signature": signature_of(key, moment, body)}
    return httpx.post(f"{house}/bank/payments/", content=body.encode(), headers=signed, timeout=60)


def message(purpose: str, **changes: Any) -> str:
    facts = {"transaction": "FT1", "amount": FEE, "purpose": purpose, "paid_at": "2023-02-14T09:00:00+07:00"}
    return json.dumps(facts | changes)


def test_nobody_else_is_believed(live_server: Any, paying: str) -> None:
    told, house = message(order().purpose), live_server.url
    assert told_to(house, told, key="khác").status_code == 401
    assert told_to(house, told, sent_at=datetime.now(UTC) - timedelta(hours=1)).status_code == 401
    assert httpx.post(f"{house}/bank/payments/", content=told, timeout=60).status_code == 401
    assert told_to(house, told + " " * 5000).status_code == 401
    assert not Payment.objects.exists()


def test_what_cannot_be_kept_is_said(live_server: Any, paying: str) -> None:
    house, one = live_server.url, order()
    assert told_to(house, message("mua hàng")).status_code == 404
    for wrong in ("[]", "{", message(one.purpose, amount="1"), message(one.purpose, paid_at="hôm qua")):
        assert told_to(house, wrong).status_code == 422
    assert told_to(house, message(one.purpose)).json() == {"result": "confirmed"}
    other = told_to(house, message(one.purpose, amount=1))
    assert (other.status_code, other.json()["refusal"]) == (409, "ToldOtherwise")


def test_a_bank_that_is_silent_spoils_nothing(settings: Any) -> None:
    settings.BANK = {
        "address": "http://127.0.0.1:9",
        "key": KEY,
        "bin": "970403",
        "account": "1",
        "name": "x",
    }
    with pytest.raises(BankSilent):
        bank().statement(*today())
