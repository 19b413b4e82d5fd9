"""Wrong tries: how long the next has to wait, for a name and for an address, over all processes."""

import os
import sqlite3
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from sogoc.foundations.people.models import FailedSignIn
from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.foundations.people.tries import TooManyTries, blocked_until, count_try, forget_tries
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import local_day

from .builders import ADDRESS, account

RULES = sign_in_rules(local_day(MORNING))


def tried(times: int, *, name: str = "nhan.vien", at: datetime = MORNING, address: str = ADDRESS) -> int:
    """How many of so many tries were let through."""
    through = 0
    for _ in range(times):
        try:
            count_try(username=name, address=address, at=at)
        except TooManyTries:
            return through
        through += 1
    return through


@pytest.mark.parametrize(
    ("tries", "minutes"),
    [(1, None), (5, None), (6, 1), (7, 2), (8, 5), (9, 15), (10, 30), (11, 30), (99, 30)],
)
def test_each_wrong_one_waits_longer_than_the_last(tries: int, minutes: int | None) -> None:
    wait = RULES.name.wait_after(tries)
    assert wait == (timedelta(minutes=minutes) if minutes else None)


def test_the_rules_hold_since_before_the_first_record() -> None:
    assert sign_in_rules(date(2004, 1, 1)) == RULES


@pytest.mark.django_db
def test_a_name_waits_and_the_sentence_says_until_when() -> None:
    assert tried(99) == 6
    with pytest.raises(TooManyTries, match="sau 08:01 ngày 14/02/2023"):
        count_try(username="nhan.vien", address=ADDRESS, at=MORNING)
    assert tried(99, at=MORNING + timedelta(seconds=59)) == 0
    assert tried(99, at=MORNING + timedelta(minutes=1)) == 1
    assert blocked_until("nhan.vien", MORNING) == MORNING + timedelta(minutes=3)


@pytest.mark.django_db
def test_trying_while_one_waits_makes_it_no_longer() -> None:
    tried(6)
    tried(50, at=MORNING + timedelta(seconds=30))
    assert blocked_until("nhan.vien", MORNING) == MORNING + timedelta(minutes=1)


@pytest.mark.django_db
def test_a_name_is_one_however_it_is_written_and_from_wherever() -> None:
    tried(3)
    assert tried(99, name="NHAN.VIEN", address="10.9.9.9") == 3


@pytest.mark.django_db
def test_an_address_that_tries_many_names_waits_too() -> None:
    through = sum(tried(1, name=f"ten.{i}") for i in range(60))
    assert through == RULES.address.free_tries + 1
    assert tried(1, name="ten.khac", address="10.0.0.8") == 1


@pytest.mark.django_db
def test_who_was_right_begins_anew_and_others_at_the_address_lose_nothing() -> None:
    tried(4)
    assert forget_tries(username="nhan.vien", address=ADDRESS) == 3
    assert FailedSignIn.objects.filter(count=3).count() == 1  # the address got back the one that was right
    assert tried(99) == 6


@pytest.mark.django_db
def test_it_is_forgotten_after_a_day() -> None:
    tried(5)
    assert tried(99, at=MORNING + timedelta(hours=24, seconds=1)) == 6


@pytest.mark.django_db
def test_no_name_and_no_address_stands_in_the_table() -> None:
    tried(1, name="mat-khau-go-nham-o")
    kept = str(list(FailedSignIn.objects.values()))
    assert "mat-khau" not in kept
    assert ADDRESS not in kept


ATTACK = """
import sys
from datetime import datetime
import django
django.setup()
from sogoc.foundations.people.signing_in import WrongNameOrPassword, recognise
from sogoc.foundations.people.tries import TooManyTries
from sogoc.kernel.acts import Actor
at, looked_at = datetime.fromisoformat(sys.argv[1]), 0
print("ready", flush=True)
sys.stdin.readline()
for i in range(15):
    try:
        recognise(username="nhan.vien", password=f"doan-lan-{i}", address=f"10.0.{sys.argv[2]}.{i}", at=at,
                  by=Actor("anonymous", ""))
    except WrongNameOrPassword:
        looked_at += 1
    except TooManyTries:
        pass
print(looked_at)
"""


def database_for_others(folder: Path) -> str:
    """The address at which another process finds the rows of this test."""
    told = connection.settings_dict
    if connection.vendor == "postgresql":
        return f"postgresql://{told['USER']}@/{told['NAME']}?host={told['HOST']}"
    with sqlite3.connect(folder / "copy.sqlite3") as copy:
        connection.connection.backup(copy)
    copy.close()
    return f"sqlite:///{folder / 'copy.sqlite3'}"


@pytest.mark.django_db(transaction=True)
def test_two_processes_together_get_no_more_tries_than_one(tmp_path: Path) -> None:
    account()
    environment = {**os.environ, "SOGOC_DATABASE": database_for_others(tmp_path)}
    environment["DJANGO_SETTINGS_MODULE"] = "sogoc.config.settings"
    attackers = [
        subprocess.Popen(
            [sys.executable, "-c", ATTACK, MORNING.isoformat(), str(number)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in (1, 2)
    ]
    for one in attackers:
        assert one.stdout
        assert one.stdout.readline() == "ready\n"
    looked_at = [int(one.communicate("go\n", timeout=60)[0]) for one in attackers]
    assert sum(looked_at) == 6, looked_at
