"""The officers' side of a fee, and of what a citizen wrote."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from sogoc.areas.procedures.applications.tests.builders import ANSWERS, offered, sent
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.areas.procedures.payments.queries import order_of
from sogoc.areas.procedures.payments.tests.builders import FEE, payment, stated
from sogoc.desk.dossiers.forms import after
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db


@pytest.fixture
def one() -> Any:
    offered()
    return sent()


def browser(role: Role = Role.OFFICE) -> Client:
    client = Client()
    client.force_login(employed(f"nguoi.{role}", role, Agency.objects.get(key="so")))
    return client


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def test_who_people_are_is_masked_until_somebody_opens_it(one: Any) -> None:
    client, address = browser(), f"/dossiers/{one.dossier_id}/"
    shown = page(client, address)
    assert ANSWERS["product"] in shown
    assert ANSWERS["identity"] not in shown
    assert ANSWERS["name"] not in shown
    assert not Entry.objects.filter(act="see_application").exists()
    assert ANSWERS["identity"] in page(client, f"{address}application/")
    look = Entry.objects.get(act="see_application")
    assert (look.read, look.actor, look.key) == (True, "account:nguoi.office", str(one.pk))
    paper = one.papers.get()
    got = client.get(f"{address}application/papers/{paper.pk}/")
    assert b"".join(got.streaming_content).startswith(b"%PDF")  # type: ignore[attr-defined]


def test_who_need_not_see_it_does_not(one: Any) -> None:
    client, address = browser(Role.AUDITOR), f"/dossiers/{one.dossier_id}/"
    assert "Mở đơn" not in page(client, address)
    assert client.get(f"{address}application/").status_code == 403
    paper = one.papers.get().pk
    assert client.get(f"{address}application/papers/{paper}/").status_code == 403


def test_a_fee_is_confirmed_by_hand_and_what_is_too_much_given_back(one: Any) -> None:
    client, order = browser(), order_of(one.dossier)
    assert order is not None
    assert one.dossier.code in page(client, "/payments/?state=waiting")
    told = {"transaction": "KB 12", "amount": FEE + 5, "paid_on": "15/02/2023", "submission": "một"}
    for _ in range(2):
        assert client.post(f"/payments/{order.pk}/confirm/", told)["Location"] == f"/payments/{order.pk}/"
    paid = Payment.objects.get()
    assert "Phải hoàn trả 5 đồng" in page(client, f"/payments/{order.pk}/")
    told = {"amount": "5", "document": "UNC 1", "reason": "Nộp thừa", "submission": "hai"}
    client.post(f"/payments/refund/{paid.pk}/", told)
    assert "UNC 1" in page(client, f"/payments/{order.pk}/")
    assert "Không có yêu cầu" in page(client, "/payments/?state=refund")


def test_another_fee_is_asked_for_from_the_dossier(one: Any) -> None:
    client, order = browser(Role.ONE_STOP_OFFICER), order_of(one.dossier)
    payment(order=order, stated=stated())
    assert f"/payments/ask/{one.dossier_id}/" in page(client, f"/dossiers/{one.dossier_id}/")
    client.post(f"/payments/ask/{one.dossier_id}/", {"amount": "50000", "submission": "ba"})
    assert PaymentOrder.objects.filter(settled_at=None).get().amount == 50_000
    assert client.get("/payments/differences/").status_code == 403


def test_without_a_bank_or_with_a_silent_one_the_page_says_so(one: Any, settings: Any) -> None:
    client = browser()
    assert "chưa nối với ngân hàng" in page(client, "/payments/differences/")
    settings.BANK = {
        "address": "http://127.0.0.1:9",
        "key": "k",
        "bin": "970403",
        "account": "1",
        "name": "x",
    }
    assert "chưa trả lời" in page(client, "/payments/differences/?since=01/02/2023&until=28/02/2023")


def test_what_was_handed_in_this_very_minute_is_accepted_in_it() -> None:
    """A form tells minutes, and an application comes in at a second of one."""
    latest = MORNING + timedelta(seconds=40)
    assert after(MORNING, latest) == latest
    assert after(MORNING - timedelta(minutes=1), latest) == MORNING - timedelta(minutes=1)
    assert after(MORNING + timedelta(minutes=1), latest) == MORNING + timedelta(minutes=1)
