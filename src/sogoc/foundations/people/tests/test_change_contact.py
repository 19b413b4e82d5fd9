import pytest

from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.actions.change_contact import ContactUnchanged, UnfitEmail, change_contact

from .builders import account, ready_for_change_contact

pytestmark = pytest.mark.django_db


def test_notices_reach_the_person_there() -> None:
    changed = change_contact(**ready_for_change_contact())
    changed.refresh_from_db()
    assert (changed.email, changed.language) == ("nhan.vien@example.vn", "en")
    newest = history_of(changed)[0]
    assert newest.changes["email"] == ["", "nhan.vien@example.vn"]


def test_an_address_may_be_taken_away() -> None:
    mine = change_contact(**ready_for_change_contact())
    assert change_contact(**ready_for_change_contact(account=mine, email="")).email == ""


@pytest.mark.parametrize("email", ["nhan.vien", "a@b", "a b@example.vn", "a@example.vn\nBcc: b@example.vn"])
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(UnfitEmail):
        change_contact(**ready_for_change_contact(email=email))


def test_nothing_to_change_is_no_change() -> None:
    with pytest.raises(ContactUnchanged):
        change_contact(**ready_for_change_contact(email="", language=""))


def test_an_administrator_may_do_it_for_somebody() -> None:
    assert change_contact(**ready_for_change_contact(account=account(), by=ADMINISTRATOR)).email
