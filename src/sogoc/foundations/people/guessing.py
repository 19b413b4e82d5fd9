"""Codes with secrets are slowed down as passwords are: by the code, and by the address of who tries.

A try is counted before anything is looked at, and counted alike whether the code is anybody's or nobody's."""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.in_force import in_force
from sogoc.kernel.vietnamese import local_day

from .models import FailedSignIn
from .sign_in_rules import Patience, patience_told
from .tries import begin_anew, counted_once_more, give_back, subject_of


class TooManyGuesses(Refusal):
    "Đã nhập sai nhiều lần liên tiếp. Hãy kiểm tra lại giấy tiếp nhận rồi thử lại sau {moment}."

    status = 429


class WrongCodeOrSecret(Refusal):
    "Mã số hoặc mã tra cứu không đúng. Hãy xem lại nơi đã ghi hai mã này; có giấy mới thì mã trên giấy cũ hết dùng."

    status = 422


class TooManySent(Refusal):
    "Từ địa chỉ mạng này vừa gửi quá nhiều. Hãy gửi tiếp sau {moment}; những gì đã nhập vẫn còn ở biểu mẫu."

    status = 429


def count_sending(*, address: str, at: datetime) -> None:
    """What somebody sends without an account is let in as often as a person may want to."""
    subject = subject_of("sending address", address)
    counted_once_more({subject: _rules(local_day(at))["sending"]}, at=at, refused=TooManySent)


def count_guess(*, code: str, address: str, at: datetime) -> None:
    """Counts one more, or refuses it."""
    told = _rules(local_day(at))
    both = {_of_code(code): told["code"], _of_address(address): told["address"]}
    counted_once_more(both, at=at, refused=TooManyGuesses)


@transaction.atomic
def was_right(*, code: str, address: str) -> None:
    begin_anew(_of_code(code))
    give_back(_of_address(address), 1)


@transaction.atomic
def note_wrong(*, code: str, at: datetime, by: Actor) -> None:
    """What was typed is not written: half of it may be right."""
    write(by, "wrong_secret", FailedSignIn.objects.get(subject=_of_code(code)), at=at, held_at="")


def _of_code(code: str) -> str:
    return subject_of("code", code.strip().upper())


def _of_address(address: str) -> str:
    return subject_of("guessing address", address)


def _rules(day: date) -> dict[str, Patience]:
    row = next(one for one in _told() if in_force(day, one["from"], one["until"]))
    return {name: patience_told(row[name]) for name in ("code", "address", "sending")}


@cache
def _told() -> list[dict[str, Any]]:
    path = Path(__file__).parent / "data" / "guessing.yaml"
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))
