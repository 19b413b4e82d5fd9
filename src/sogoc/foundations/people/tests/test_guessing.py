"""Codes and secrets are tried few times, by the code and by the address, and nobody learns which codes there are."""

from datetime import timedelta

import pytest

from sogoc.foundations.people.guessing import TooManyGuesses, count_guess, note_wrong, was_right
from sogoc.foundations.people.models import FailedSignIn
from sogoc.kernel.acts import Actor
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db
FREE_OF_A_CODE, FREE_OF_AN_ADDRESS = 5, 20
SOMEBODY = Actor("citizen:anybody", "Người dân")


def guess(code: str = "A-1", address: str = "10.0.0.1", minutes: int = 0) -> None:
    count_guess(code=code, address=address, at=MORNING + timedelta(minutes=minutes))


def test_a_code_is_slowed_from_wherever_it_is_tried() -> None:
    for i in range(FREE_OF_A_CODE + 1):
        guess(address=f"10.0.0.{i}")
    with pytest.raises(TooManyGuesses):
        guess(address="10.0.0.99")
    guess(code="A-2", address="10.0.0.99")
    guess(address="10.0.0.99", minutes=1)


def test_an_address_is_slowed_whatever_codes_it_tries() -> None:
    for i in range(FREE_OF_AN_ADDRESS + 1):
        guess(code=f"A-{i}")
    with pytest.raises(TooManyGuesses):
        guess(code="A-99")
    guess(code="A-99", address="10.0.0.2")


def test_each_further_one_waits_longer_and_never_more_than_half_an_hour() -> None:
    minutes = 0
    for _ in range(FREE_OF_A_CODE):
        guess()
    for wait in (1, 2, 5, 15, 30, 30):
        guess(minutes=minutes)
        with pytest.raises(TooManyGuesses):
            guess(minutes=minutes)
        minutes += wait


def test_the_same_code_however_it_is_written() -> None:
    for _ in range(FREE_OF_A_CODE + 1):
        guess(code=" a-1 ")
    with pytest.raises(TooManyGuesses):
        guess(code="A-1")


def test_what_was_right_begins_anew() -> None:
    for _ in range(3):
        for _ in range(FREE_OF_A_CODE):
            guess()
            was_right(code="A-1", address="10.0.0.1")
    assert [row.count for row in FailedSignIn.objects.all()] == [0, 0]


def test_a_wrong_one_is_in_the_journal_without_what_was_typed() -> None:
    from sogoc.foundations.journal.models import Entry

    guess(code="H06.16-230214-0001")
    note_wrong(code="H06.16-230214-0001", at=MORNING, by=SOMEBODY)
    entry = Entry.objects.get()
    assert (entry.actor, entry.act, entry.held_at) == ("citizen:anybody", "wrong_secret", "")
    assert "230214" not in entry.record + entry.folded + entry.key
