import unicodedata
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import override_settings

from sogoc.foundations.citizens.models import Citizen, CitizenSession
from sogoc.foundations.citizens.queries import citizen_named, citizen_of, passkeys_of
from sogoc.foundations.citizens.sessions import begin, end, of_token
from sogoc.foundations.citizens.signing_in import LoginMissing, LoginTaken, NoSuchCitizen, recognise
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.passwords import WeakPassword
from sogoc.foundations.people.tries import TooManyTries
from sogoc.kernel.acts import NotAllowed, may
from sogoc.kernel.plain_text import UnreadableText
from sogoc.kernel.tests.builders import MORNING, NOBODY

from .builders import LOGIN, PASSWORD, citizen, themselves

pytestmark = pytest.mark.django_db
HOME = "10.0.0.9"


def tried(password: str = PASSWORD, login: str = LOGIN) -> Citizen:
    return recognise(login=login, password=password, address=HOME, at=MORNING, by=NOBODY)


def test_they_are_known_again() -> None:
    one = citizen()
    assert tried() == tried(login=f" {LOGIN.upper()} ") == one == citizen_named(LOGIN)
    assert not passkeys_of(one)


@override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.Argon2PasswordHasher"])
def test_the_password_is_kept_by_argon2() -> None:
    assert citizen().password.startswith("argon2$argon2id$")
    assert tried()


def test_wrong_is_one_sentence_and_soon_has_to_wait() -> None:
    citizen()
    for login in (LOGIN, "khong.co@thu.example"):
        for _ in range(6):
            with pytest.raises(NoSuchCitizen):
                tried("sai mat khau", login)
        with pytest.raises(TooManyTries):
            tried(PASSWORD, login)
    assert Entry.objects.filter(act="lock_out").count() == 1
    assert not Entry.objects.filter(record__contains="@").exists()


def test_a_login_is_one_persons_and_a_password_strong() -> None:
    citizen()
    with pytest.raises(LoginTaken):
        citizen(f" {LOGIN}".upper(), name="Người khác")
    with pytest.raises(WeakPassword):
        citizen("khac@thu.example", password="123456789012")
    with pytest.raises(LoginMissing):
        citizen("khac@thu.example", name="  ")
    with pytest.raises(UnreadableText):
        citizen("khac@thu.example", name="Lan\u202eAnh")
    with pytest.raises(Unfit):
        citizen("khac@thu.example", name="x" * 121)


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "👩‍🔬 Lan", unicodedata.normalize("NFD", "Thị Phượng")]
)
def test_a_name_is_kept_as_it_was_written(name: str) -> None:
    assert Citizen.objects.get(pk=citizen(name=name).pk).name == unicodedata.normalize("NFC", name)


def test_a_session_ends() -> None:
    one = citizen()
    token = begin(one, at=MORNING, source="portal")
    assert of_token(token, MORNING + timedelta(minutes=59)) == one
    assert of_token(token, MORNING + timedelta(hours=3)) is None
    token = begin(one, at=MORNING, source="portal")
    with pytest.raises(NotAllowed):
        end(token, at=MORNING, by=NOBODY)
    end(token, at=MORNING, by=themselves(one))
    assert of_token(token, MORNING) is None
    begin(one, at=MORNING, source="portal")
    Citizen.objects.update(epoch=2)
    assert [of_token(one.digest, MORNING) for one in CitizenSession.objects.all()] == [None]


def test_a_citizen_is_no_official() -> None:
    one = citizen()
    assert not isinstance(one, get_user_model())
    by = themselves(one)
    assert (by.holdings, citizen_of(by)) == ((), one)
    assert not may(by, "see_dossier")
    assert citizen_of(NOBODY) is None
