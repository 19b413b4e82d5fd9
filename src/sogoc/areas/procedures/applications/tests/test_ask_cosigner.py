import pytest

from sogoc.areas.procedures.applications.actions.ask_cosigner import (
    AlreadyAsked,
    NoSuchCosigner,
    ask_cosigner,
)
from sogoc.areas.procedures.applications.queries import cosignings_of, to_cosign, unsigned
from sogoc.areas.procedures.applications.queries.changing import (
    ApplicationChanged,
    ApplicationSent,
    refuse_stale,
)
from sogoc.foundations.citizens.tests.builders import LOGIN

from .builders import another_citizen, asked, ready_for_ask_cosigner, sent

pytestmark = pytest.mark.django_db


def test_they_find_it_when_they_sign_in() -> None:
    one = asked()
    assert list(to_cosign(another_citizen())) == cosignings_of(one.application) == [one]
    assert list(unsigned(one.application)) == [one]


@pytest.mark.parametrize("login", ["khong.co@thu.example", LOGIN, ""])
def test_only_somebody_else_who_is_here(login: str) -> None:
    with pytest.raises(NoSuchCosigner):
        ask_cosigner(**ready_for_ask_cosigner(login=login))


def test_once_and_before_it_is_sent() -> None:
    one = asked()
    with pytest.raises(AlreadyAsked):
        asked(application=one.application)
    with pytest.raises(ApplicationChanged):
        refuse_stale(one.application, 9)


def test_not_once_it_was_sent() -> None:
    with pytest.raises(ApplicationSent):
        asked(application=sent())
