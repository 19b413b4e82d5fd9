"""What an official says of figures and registers, on their pages: said, corrected, taken back, refused in the form."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.models import Attestation, Declaration
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from tests.routes.forms import ONCE, SAID
from tests.routes.walk import DECLARED, FIGURE

pytestmark = pytest.mark.django_db
HERE = "?agency=so&period=2023-Q1"


def text(answer: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def page(name: str, *arguments: Any) -> str:
    return reverse(f"figures:{name}", args=arguments) + HERE


def told(name: str) -> Any:
    answers = ask([name], [agency_named("so")], Period.parse("2023-Q1"), by=holder(*Role))
    return answers[name, "so"]


def test_a_value_is_declared_and_opened(visitor: Client) -> None:
    assert "Khai báo" in text(visitor.get(page("declare", DECLARED)))
    answer = visitor.post(page("declare", DECLARED), SAID, follow=True)
    assert answer.redirect_chain[0][1] == 302
    assert "Đã khai báo." in text(answer)
    assert told(DECLARED).value == 4
    assert "64/KH-SKHCN" in text(answer)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"value": "bốn"}, "là một số nguyên từ 0 trở lên"),
        ({"value": ""}, "Chưa ghi giá trị"),
        ({"state": "not_applicable"}, "thì không ghi giá trị"),
        ({"state": "not_reported"}, "not_reported"),
        ({"number": "999/KH-SKHCN"}, "Không có văn bản nào mang số 999/KH-SKHCN"),
        ({"number": ""}, "Văn bản chứng minh"),
    ],
)
def test_what_is_wrong_is_said_in_the_form(visitor: Client, wrong: dict[str, str], sentence: str) -> None:
    before = Declaration.objects.count()
    answer = visitor.post(page("declare", DECLARED), SAID | wrong)
    assert answer.status_code == 422
    assert sentence in text(answer)
    assert Declaration.objects.count() == before


def test_a_counted_figure_is_put_otherwise_for_a_reason(visitor: Client) -> None:
    assert "Số liệu này đếm từ sổ" in text(visitor.get(page("declare", FIGURE)))
    assert visitor.post(page("declare", FIGURE), SAID).status_code == 422
    answer = visitor.post(page("declare", FIGURE), SAID | {"reason": "Sổ thiếu"}, follow=True)
    shown = text(answer)
    assert "Sổ thiếu" in shown
    assert "chênh lệch +3" in shown
    assert told(FIGURE).overridden


def test_what_was_declared_is_corrected_and_taken_back(visitor: Client, world: dict[str, Any]) -> None:
    said = Declaration.objects.get(pk=world["declaration"])
    form = visitor.get(page("correct", said.pk)).content.decode()
    assert f'name="value" value="{said.value}"' in form
    sent = SAID | {"value": "9", "reason": "Cộng nhầm", "seen": "1"}
    assert "Đã đính chính." in text(visitor.post(page("correct", said.pk), sent, follow=True))
    stale = visitor.post(page("correct", said.pk), sent | {"value": "10", "submission": "hai"})
    assert stale.status_code == 422
    assert "đã được người khác sửa" in text(stale)
    taken = visitor.post(page("take_back", said.pk), {"reason": "Nhầm", "seen": "2"} | ONCE, follow=True)
    assert "Đã rút số liệu đã khai." in text(taken)
    assert not Declaration.objects.filter(pk=said.pk).exists()


def test_a_register_is_attested_and_open_again(visitor: Client) -> None:
    shown = text(visitor.get(page("registers")))
    assert "01/01/2023 – 31/3/2023" in shown
    answer = visitor.post(page("attest", "steering_documents"), ONCE, follow=True)
    assert "Đã xác nhận sổ" in text(answer)
    assert "đủ kỳ" in text(answer)
    assert told(FIGURE).attested
    attested = Attestation.objects.get(period="2023-Q1")
    withdrawn = visitor.post(
        page("withdraw", attested.pk), {"reason": "Còn thiếu", "seen": "1"} | ONCE, follow=True
    )
    assert "Đã rút xác nhận sổ." in text(withdrawn)


def test_a_period_that_runs_is_not_attested(visitor: Client) -> None:
    running = "?agency=so&period=2100"
    assert "chưa kết thúc" in text(visitor.get(reverse("figures:registers") + running))
    answer = visitor.post(reverse("figures:attest", args=["steering_documents"]) + running, ONCE)
    assert answer.status_code == 422
    assert "mới khép lại" in text(answer)


def test_a_register_or_figure_that_is_not_there(visitor: Client) -> None:
    for gone in (page("attest", "nowhere"), page("declare", "nowhere"), page("declaration", 10**9)):
        assert visitor.get(gone).status_code == 404


def test_the_list_is_of_the_standpoint(visitor: Client) -> None:
    assert "Chưa khai số liệu nào" in text(visitor.get(page("declared")))
    assert "Nhiệm vụ khác" in text(visitor.get(reverse("figures:declared") + "?agency=so&period=2022"))


def test_what_was_declared_and_attested_is_told_to_machines(visitor: Client, world: dict[str, Any]) -> None:
    said = visitor.get("/api/v1/declarations/?agency=so&period=2022").json()
    assert [(one["figure"], one["value"], one["document"]) for one in said] == [
        ("other_tasks", "16", "64/KH-SKHCN")
    ]
    assert visitor.get("/api/v1/declarations/?agency=so&period=2022-Q1").json() == []
    told = {one["name"]: one for one in visitor.get("/api/v1/registers/?agency=so&period=2022-H1").json()}
    attested = [one for one in told.values() if one["attestations"]]
    assert [(one["attestations"][0]["period"], one["missing"]) for one in attested] == [("2022", [])]
    silent = next(one for one in told.values() if not one["attestations"])
    assert silent["missing"] == [{"first_day": "2022-01-01", "last_day": "2022-06-30"}]
    assert visitor.get("/api/v1/registers/?agency=nowhere&period=2022").status_code == 404
