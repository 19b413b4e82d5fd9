from typing import Any

import pytest

from sogoc.foundations.citizens.models import Citizen, Passkey
from sogoc.foundations.citizens.passkeys import (
    BadPasskey,
    PasskeyKnown,
    add_passkey,
    challenge_in,
    recognised,
    remove_passkey,
    to_add,
    to_sign_in,
)
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING

from .authenticators import PRESENT, Phone
from .builders import citizen, themselves

pytestmark = pytest.mark.django_db
HOST, ORIGIN = "dvc.example", "https://dvc.example"
HERE: dict[str, Any] = {"origin": ORIGIN, "host": HOST}


def added(phone: Phone, one: Citizen | None = None, **changes: Any) -> Passkey:
    one = one or citizen()
    asked = to_add(one, HOST)
    facts = {
        "challenge": challenge_in(asked),
        "name": "Điện thoại của tôi",
        "at": MORNING,
        "by": themselves(one),
    }
    return add_passkey(one, phone.made(asked, ORIGIN), **HERE | facts | changes)


def opened(phone: Phone, **changes: Any) -> Citizen:
    asked = to_sign_in(HOST)
    answer = phone.opened(asked, changes.pop("from_origin", ORIGIN), **changes.pop("told", {}))
    return recognised(answer, **HERE | {"challenge": challenge_in(asked), "at": MORNING} | changes)


def test_whose_key_it_is() -> None:
    phone = Phone()
    added(phone)
    assert opened(phone) == citizen()
    assert Passkey.objects.get().used_at == MORNING
    assert Entry.objects.filter(act="add_passkey").exists()


def test_another_place_is_not_this_one() -> None:
    """What a false page was given opens nothing here."""
    phone = Phone()
    added(phone)
    for wrong in ({"from_origin": "https://dvc-example.test"}, {"told": {"host": "dvc-example.test"}}):
        with pytest.raises(BadPasskey):
            opened(phone, **wrong)


def test_an_answer_is_good_for_its_own_question() -> None:
    phone = Phone()
    added(phone)
    with pytest.raises(BadPasskey):
        opened(phone, challenge=challenge_in(to_sign_in(HOST)))


def test_a_finger_is_wanted() -> None:
    phone = Phone()
    added(phone)
    with pytest.raises(BadPasskey):
        opened(phone, told={"flags": PRESENT})


def test_a_copied_key_is_seen() -> None:
    phone = Phone()
    added(phone)
    opened(phone)
    phone.counter -= 1
    with pytest.raises(BadPasskey):
        opened(phone)


def test_a_key_of_nobody_opens_nothing() -> None:
    added(Phone())
    with pytest.raises(BadPasskey):
        opened(Phone(b"khoa la"))
    with pytest.raises(BadPasskey):
        opened(Phone())


def test_a_key_is_one_persons() -> None:
    phone = Phone()
    added(phone)
    with pytest.raises(PasskeyKnown):
        added(phone, citizen("binh@thu.example"))


@pytest.mark.parametrize("answer", ["", "{}", "[]", '{"rawId": "AA"}'])
def test_what_is_no_answer_is_refused(answer: str) -> None:
    with pytest.raises(BadPasskey):
        recognised(answer, challenge="AA", at=MORNING, **HERE)
    with pytest.raises(BadPasskey):
        add_passkey(citizen(), answer, challenge="AA", name="", at=MORNING, by=themselves(citizen()), **HERE)


def test_nobody_adds_or_takes_a_key_of_another() -> None:
    stranger = themselves(citizen("binh@thu.example"))
    with pytest.raises(NotAllowed):
        added(Phone(), by=stranger)
    passkey = added(Phone())
    with pytest.raises(NotAllowed):
        remove_passkey(passkey, at=MORNING, by=stranger)
    remove_passkey(passkey, at=MORNING, by=themselves(citizen()))
    assert not Passkey.objects.exists()
