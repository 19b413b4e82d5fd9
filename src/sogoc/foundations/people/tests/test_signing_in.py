"""Who is it? Nothing that is answered, written or measured tells whether a name has an account."""

import logging
import time
from statistics import median
from typing import Any

import pytest

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people import signing_in
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.second_steps import WrongCode
from sogoc.foundations.people.signing_in import (
    OneTimePasswordExpired,
    WrongNameOrPassword,
    confirm_code,
    confirm_own_code,
    confirm_password,
    recognise,
    sign_in,
    sign_out,
)
from sogoc.foundations.people.tries import TooManyTries, blocked_until
from sogoc.kernel.acts import Actor, NotAllowed
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    ADDRESS,
    ANOTHER,
    CODES,
    PASSWORD,
    account,
    closed,
    code_now,
    enrolled,
    oneself,
    ready_for_open_account,
)

pytestmark = pytest.mark.django_db
STRANGER = Actor("anonymous", "Người chưa đăng nhập", source=f"desk {ADDRESS}")
HERE: dict[str, Any] = {"address": ADDRESS, "at": MORNING, "by": STRANGER}


def try_in(username: str = "nhan.vien", password: str = PASSWORD) -> Account:
    return recognise(username=username, password=password, **HERE)


def refused(username: str, password: str) -> str:
    with pytest.raises(WrongNameOrPassword) as refusal:
        try_in(username, password)
    return str(refusal.value)


def acts() -> list[str]:
    told = ("sign_in", "sign_out", "wrong_password", "lock_out")
    return list(Entry.objects.filter(act__in=told).order_by("pk").values_list("act", flat=True))


def test_the_right_password_is_recognised() -> None:
    mine = account()
    assert try_in() == mine


def test_unknown_closed_and_wrong_are_one_sentence() -> None:
    account()
    closed("da.dong")
    told = {refused("nhan.vien", ANOTHER), refused("khong.co", ANOTHER), refused("da.dong", PASSWORD)}
    assert len(told) == 1


def test_unknown_names_wait_as_known_ones_do() -> None:
    account()
    told = {}
    for name in ("nhan.vien", "khong.co"):
        for _ in range(6):
            refused(name, ANOTHER)
        with pytest.raises(TooManyTries) as refusal:
            try_in(name)
        told[name] = str(refusal.value)
        assert blocked_until(name, MORNING)
    assert told["nhan.vien"] == told["khong.co"]


def test_the_journal_tells_what_happened_and_not_what_was_typed() -> None:
    mine = account()
    for _ in range(6):
        refused("nhan.vien", "mat-khau-go-sai")
    refused("mat-khau-go-nham-o", "x")
    assert acts() == ["wrong_password"] * 6 + ["lock_out", "wrong_password"]
    assert "mat-khau-go" not in str(list(Entry.objects.values()))
    known = Entry.objects.filter(act="wrong_password").last()
    assert known
    assert (known.key, known.actor, known.source) == (str(mine.pk), "anonymous", f"desk {ADDRESS}")


def test_signing_in_and_out_are_in_the_journal() -> None:
    mine = account()
    try_in()
    sign_in(mine, **HERE)
    sign_out(mine, at=MORNING, by=oneself(mine))
    assert acts() == ["sign_in", "sign_out"]
    assert {entry.actor for entry in Entry.objects.filter(act__startswith="sign_")} == {mine.key}
    with pytest.raises(NotAllowed):
        sign_out(mine, at=MORNING, by=STRANGER)


def test_who_signs_in_is_told_how_often_somebody_was_wrong() -> None:
    mine = account()
    refused("nhan.vien", ANOTHER)
    refused("nhan.vien", ANOTHER)
    try_in()
    assert sign_in(mine, **HERE) == 2
    try_in()
    assert sign_in(mine, **HERE) == 0


def test_a_one_time_password_expires() -> None:
    given = open_account(**ready_for_open_account())
    assert try_in() == given
    given.password_expires_at = MORNING.replace(hour=7)
    given.save()
    with pytest.raises(OneTimePasswordExpired, match="07:00 ngày 14/02/2023"):
        try_in()
    refused("nhan.vien", ANOTHER)  # it is told to nobody else


def test_a_password_in_a_log_is_seen_by_nobody(caplog: pytest.LogCaptureFixture) -> None:
    account()
    with caplog.at_level(logging.DEBUG):
        try_in()
        refused("nhan.vien", ANOTHER)
    assert PASSWORD not in caplog.text
    assert ANOTHER not in caplog.text


def test_a_name_in_other_signs_of_unicode_is_the_same_name() -> None:
    mine = account("chuyên.viên")
    assert recognise(username="chuye\u0302n.vie\u0302n", password=PASSWORD, **HERE) == mine


def test_a_name_without_an_account_costs_the_same_work(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the hasher that is used in earnest, in turns, so that other work on this machine hits both alike."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    monkeypatch.setattr(signing_in, "count_try", lambda **_: False)
    monkeypatch.setattr(signing_in, "_note_wrong", lambda *_, **__: None)
    account()
    refused("khong.co", ANOTHER)
    times: dict[str, list[float]] = {"nhan.vien": [], "khong.co": []}
    for _ in range(8):
        for name, taken in times.items():
            began = time.process_time()
            refused(name, ANOTHER)
            taken.append(time.process_time() - began)
    known, unknown = (median(taken) for taken in times.values())
    assert known > 0.01, "the hasher is not slow: nothing was compared"
    assert 0.6 < unknown / known < 1.7, times


def test_the_second_step_takes_a_code_once() -> None:
    mine = enrolled()
    assert confirm_code(mine, code_now(), **HERE) is False
    with pytest.raises(WrongCode):
        confirm_code(mine, code_now(), **HERE)
    assert acts()[-1] == "wrong_password"


def test_a_recovery_code_is_good_once() -> None:
    mine = enrolled()
    assert confirm_code(mine, CODES[0].upper().replace("-", " "), **HERE) is True
    with pytest.raises(WrongCode):
        confirm_code(mine, CODES[0], **HERE)
    assert confirm_code(mine, CODES[1], **HERE) is True


def test_codes_are_tried_no_oftener_than_passwords() -> None:
    mine = enrolled()
    for i in range(6):
        with pytest.raises(WrongCode):
            confirm_code(mine, f"{i:06d}", **HERE)
    with pytest.raises(TooManyTries):
        confirm_code(mine, code_now(), **HERE)
    with pytest.raises(TooManyTries):
        try_in()


def test_without_a_second_step_no_code_is_right() -> None:
    mine = account()
    with pytest.raises(WrongCode):
        confirm_code(mine, "123456", **HERE)


def test_a_password_is_confirmed_before_signing_in_is_changed() -> None:
    mine = account()
    confirm_password(mine, PASSWORD, address=ADDRESS, at=MORNING, by=oneself(mine))
    for _ in range(6):
        with pytest.raises(WrongNameOrPassword):
            confirm_password(mine, ANOTHER, address=ADDRESS, at=MORNING, by=oneself(mine))
    with pytest.raises(TooManyTries):
        confirm_password(mine, PASSWORD, address=ADDRESS, at=MORNING, by=oneself(mine))


def test_a_code_that_is_confirmed_is_left_for_the_act() -> None:
    mine = enrolled()
    confirm_own_code(mine, code_now(), address=ADDRESS, at=MORNING, by=oneself(mine))
    confirm_own_code(mine, code_now(), address=ADDRESS, at=MORNING, by=oneself(mine))
    with pytest.raises(WrongCode):
        confirm_own_code(mine, "000000", address=ADDRESS, at=MORNING, by=oneself(mine))
