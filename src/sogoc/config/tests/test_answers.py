"""What people see when something is refused or goes wrong."""

import logging
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.foundations.people.tests.builders import account, employed, some_agency
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(employed("van.phong", Role.OFFICE, some_agency()))
    return client


def page(response: Any) -> str:
    return str(response.content.decode())


def test_each_answer_has_an_id(client: Client) -> None:
    one, other = client.get(reverse("home")), client.get("/nowhere/")
    assert one["X-Request-Id"] != other["X-Request-Id"]
    assert (one.status_code, other.status_code) == (200, 404)


def test_a_failure_shows_the_id_of_the_request_and_nothing_of_the_failure(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError("so gì")

    monkeypatch.setattr("sogoc.desk.views.documents_wanted", broken)
    response = client.get(reverse("home"))
    assert response.status_code == 500
    assert response["X-Request-Id"] in page(response)
    assert "so gì" not in page(response)
    assert "ZeroDivisionError" not in page(response)
    assert any(response["X-Request-Id"] in record.getMessage() for record in caplog.records)


def test_what_is_not_there_is_no_failure(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    assert client.get(reverse("documents:document", args=[10**6])).status_code == 404
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_a_refusal_says_its_sentence(client: Client) -> None:
    response = client.get(reverse("agencies:establish"))
    assert response.status_code == 403
    assert "không được giao quyền lập cơ quan" in page(response)


def test_who_holds_no_office_is_told_what_to_do() -> None:
    client = Client()
    client.force_login(account("moi"))
    response = client.get(reverse("home"))
    assert response.status_code == 403
    assert "chưa được giao vai trò" in page(response)


def test_a_sign_that_no_word_holds_is_refused(client: Client) -> None:
    assert client.get(reverse("search"), {"q": "a\0b"}).status_code == 400
    assert client.get(reverse("search"), {"a\0b": "q"}).status_code == 400


def test_a_form_from_another_site_is_refused_in_our_words() -> None:
    careful = Client(enforce_csrf_checks=True)
    response = careful.post(reverse("people:sign_in"), {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert "CSRF" not in page(response)


def test_the_language_is_switched_before_signing_in() -> None:
    client = Client()
    sign_in = reverse("people:sign_in")
    response = client.post(reverse("set_language"), {"language": "en", "next": sign_in})
    assert response["Location"] == sign_in
    assert client.cookies["sogoc_language"].value == "en"


def test_nothing_runs_that_is_not_ours(client: Client) -> None:
    policy = client.get(reverse("home"))["Content-Security-Policy"]
    assert "'unsafe-inline'" not in policy
    assert "'unsafe-eval'" not in policy
    assert "default-src 'none'" in policy
