"""Signing in as people do, and as attackers do."""

import logging
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.actions.close_account import close_account
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.tests.builders import (
    ANOTHER,
    CODES,
    PASSWORD,
    account,
    employed,
    enrolled,
    ready_for_open_account,
    some_agency,
)
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING
from tests.people.builders import Clock, is_in, phone, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch, MORNING)


def test_a_session_that_somebody_else_began_is_not_carried_in() -> None:
    """An attacker who plants a session key in a browser must not share the session that follows."""
    account()
    attacker = Client()
    attacker.get("/sign-in/")
    session = attacker.session
    session["planted"] = True
    session.save()
    attacker.cookies["sessionid"] = planted = session.session_key
    victim = Client()
    victim.cookies["sessionid"] = planted
    victim.post("/sign-in/", {"username": "nhan.vien", "password": PASSWORD})
    assert victim.cookies["sessionid"].value != planted
    assert is_in(victim)
    assert not is_in(attacker)
    assert not Session.objects.filter(session_key=planted).exists()


def test_what_is_wrong_is_said_in_the_form_and_what_was_typed_is_not_shown_again() -> None:
    account()
    told = Client().post("/sign-in/", {"username": "nhan.vien", "password": "mat-khau-go-sai"})
    assert told.status_code == 422
    page = told.content.decode()
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in page
    assert "mat-khau-go-sai" not in page
    assert "no-store" in told.headers["Cache-Control"]


def test_the_lock_is_told_with_its_end_and_holds_for_the_right_password(clock: Clock) -> None:
    account()
    for _ in range(6):
        Client().post("/sign-in/", {"username": "nhan.vien", "password": ANOTHER})
    told = Client().post("/sign-in/", {"username": "nhan.vien", "password": PASSWORD})
    assert "thử lại sau 08:01 ngày 14/02/2023" in told.content.decode()
    clock.later(minutes=1)
    assert is_in(signed_in())


def test_it_leads_on_only_within_this_house() -> None:
    account()
    for asked, where in (
        ("/documents/", "/documents/"),
        ("//example.org/", "/"),
        ("javascript:alert(1)", "/"),
    ):
        told = Client().post("/sign-in/", {"username": "nhan.vien", "password": PASSWORD, "next": asked})
        assert told.headers["Location"] == where


def test_no_log_line_holds_a_password(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when something fails while a password is at hand."""
    account()
    with caplog.at_level(logging.DEBUG):
        signed_in()

        def broken(**_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("sogoc.foundations.people.signing_in.recognise", broken)
        client = Client(raise_request_exception=False)
        failed = client.post("/sign-in/", {"username": "nhan.vien", "password": ANOTHER})
    assert failed.status_code == 500
    assert "ZeroDivisionError" in caplog.text
    told = caplog.text + failed.content.decode()
    assert PASSWORD not in told
    assert ANOTHER not in told


def test_the_first_password_has_to_be_changed_before_anything_else() -> None:
    open_account(**ready_for_open_account(at=MORNING.replace(year=2099)))
    client = signed_in()
    for address in ("/", "/documents/", "/me/", "/people/"):
        assert client.get(address).headers["Location"] == "/me/password/"
    assert client.get("/api/v1/documents").json()["refusal"] == "PasswordFirst"
    assert client.get("/", headers={"HX-Request": "true"}).headers["HX-Redirect"] == "/me/password/"
    told = {"current": PASSWORD, "password": ANOTHER, "again": ANOTHER}
    assert client.post("/me/password/", told).headers["Location"] == "/me/"
    assert is_in(client)
    assert is_in(signed_in(password=ANOTHER))


def test_a_role_that_demands_a_second_step_leads_to_it(settings: Any) -> None:
    settings.SECOND_STEP_DEMANDED = True
    employed("quan.tri.so", Role.ADMINISTRATOR, some_agency())
    employed("van.phong", Role.OFFICE, some_agency())
    assert signed_in("van.phong").get("/").status_code == 200
    client = signed_in("quan.tri.so")
    assert client.get("/people/").headers["Location"] == "/me/second-step/"
    assert client.get("/api/v1/people").json()["refusal"] == "SecondStepFirst"
    page = client.get("/me/second-step/").content.decode()
    assert "data:image/svg+xml" in page
    seed = client.session["seed"]
    told = {"current": PASSWORD, "code": phone(timezone.now(), seed=seed)}
    shown = client.post("/me/second-step/", told)
    assert "Chỉ hiện một lần" in shown.content.decode()
    assert client.get("/people/").status_code == 200


def test_two_steps(clock: Clock) -> None:
    enrolled()
    clock.later(minutes=5)
    client = signed_in()
    assert not is_in(client)
    assert client.get("/documents/").headers["Location"].startswith("/sign-in/")
    wrong = client.post("/sign-in/code/", {"code": "000000"})
    assert wrong.status_code == 422
    assert not is_in(client)
    assert client.post("/sign-in/code/", {"code": phone(clock.at)}).headers["Location"] == "/"
    assert is_in(client)


def test_a_code_that_somebody_read_over_a_shoulder_is_not_good_again(clock: Clock) -> None:
    enrolled()
    clock.later(minutes=5)
    seen = phone(clock.at)
    assert signed_in().post("/sign-in/code/", {"code": seen}).status_code == 302
    assert signed_in().post("/sign-in/code/", {"code": seen}).status_code == 422


def test_the_second_step_does_not_wait_for_ever_and_needs_the_first(clock: Clock) -> None:
    enrolled()
    assert Client().post("/sign-in/code/", {"code": phone(clock.at)}).headers["Location"] == "/sign-in/"
    client = signed_in()
    clock.later(minutes=6)
    assert client.post("/sign-in/code/", {"code": phone(clock.at)}).headers["Location"] == "/sign-in/"
    assert not is_in(client)


def test_a_recovery_code_lets_in_once_and_says_how_many_are_left(clock: Clock) -> None:
    enrolled()
    client = signed_in()
    client.post("/sign-in/code/", {"code": CODES[0]})
    assert "còn 1 mã" in client.get("/me/").content.decode()
    assert signed_in().post("/sign-in/code/", {"code": CODES[0]}).status_code == 422


def test_a_session_ends_when_it_is_not_used_and_after_a_day(clock: Clock) -> None:
    account()
    client = signed_in()
    for _ in range(3):
        clock.later(minutes=59)
        assert is_in(client)
    clock.later(minutes=67)
    assert not is_in(client)
    assert "Phiên làm việc đã kết thúc" in client.get("/sign-in/").content.decode()
    client = signed_in()
    for _ in range(14):
        clock.later(minutes=50)
        assert is_in(client)
    clock.later(minutes=30)
    assert not is_in(client)


def test_who_changes_a_password_signs_out_everywhere_else() -> None:
    account()
    here, elsewhere = signed_in(), signed_in()
    assert is_in(elsewhere)
    here.post("/me/password/", {"current": PASSWORD, "password": ANOTHER, "again": ANOTHER})
    assert is_in(here)
    assert not is_in(elsewhere)


def test_a_closed_account_is_out_at_once() -> None:
    mine = account()
    client = signed_in()
    close_account(account=mine, at=MORNING, by=ADMINISTRATOR)
    assert not is_in(client)
    assert Client().post("/sign-in/", {"username": "nhan.vien", "password": PASSWORD}).status_code == 422


def test_signing_out_is_in_the_journal_and_needs_a_form() -> None:
    account()
    client = signed_in()
    assert client.get("/sign-out/").status_code == 405
    assert client.post("/sign-out/").headers["Location"] == "/sign-in/"
    assert not is_in(client)
    assert Entry.objects.filter(act="sign_out").count() == 1


def test_the_last_time_and_what_went_wrong_since_are_told(clock: Clock) -> None:
    account()
    signed_in()
    Client().post("/sign-in/", {"username": "nhan.vien", "password": ANOTHER})
    clock.later(hours=3)
    page = signed_in().get("/me/").content.decode()
    assert "Lần đăng nhập trước: 08:00 ngày 14/02/2023" in page
    assert "có 1 lần nhập sai" in page
