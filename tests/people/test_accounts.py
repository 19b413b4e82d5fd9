"""What administrators do on the pages of people."""

import re

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.models import Account, Office
from sogoc.foundations.people.tests.builders import account, closed, employed, locked, office, some_agency
from sogoc.kernel.roles import Role
from tests.people.builders import is_in, signed_in

pytestmark = pytest.mark.django_db
OPENING = {"username": "nguoi.moi", "name": "Người mới", "email": "", "role": "office", "submission": "một"}


@pytest.fixture
def administrator() -> Client:
    employed("quan.tri.so", Role.ADMINISTRATOR, some_agency())
    return signed_in("quan.tri.so")


def password_in(page: str) -> str:
    found = re.search(r'key-words">([a-z0-9-]{19})<', page)
    assert found
    return found[1]


def test_an_account_is_opened_with_a_password_that_is_shown_once(administrator: Client) -> None:
    first = administrator.post("/people/open/?agency=so", OPENING)
    page = first.content.decode()
    assert "Chỉ hiện một lần" in page
    assert "no-store" in first.headers["Cache-Control"]
    again = administrator.post("/people/open/?agency=so", OPENING)
    opened = Account.objects.get(username="nguoi.moi")
    assert again.headers["Location"] == f"/people/{opened.pk}/"
    assert opened.offices.get().role == Role.OFFICE
    password = password_in(page)
    sessions = [one.get_decoded() for one in Session.objects.all()]
    assert password not in str(sessions)
    assert password not in administrator.get(f"/people/{opened.pk}/").content.decode()
    assert signed_in("nguoi.moi", password).get("/").headers["Location"] == "/me/password/"


def test_a_password_is_given_anew_and_the_old_session_ends(administrator: Client) -> None:
    somebody = employed("nhan.vien", Role.OFFICER, some_agency())
    theirs = signed_in("nhan.vien")
    page = administrator.post(f"/people/{somebody.pk}/password/", {"submission": "một"}).content.decode()
    assert not is_in(theirs)
    assert signed_in("nhan.vien", password_in(page)).get("/").headers["Location"] == "/me/password/"


def test_locked_closed_and_opened_again(administrator: Client) -> None:
    somebody = locked("nhan.vien")
    at = f"/people/{somebody.pk}/"
    assert administrator.post(f"{at}close/", {"submission": "a"}).headers["Location"] == at
    assert "đã đóng" in administrator.get(at).content.decode()
    assert "đã đóng" in administrator.post(f"{at}close/", {"submission": "b"}, follow=True).content.decode()
    administrator.post(f"{at}reopen/", {"submission": "c"})
    somebody.refresh_from_db()
    assert somebody.is_active


def test_an_unknown_act_is_no_act(administrator: Client) -> None:
    assert administrator.post(f"/people/{account().pk}/burn/", {}).status_code == 404


def test_ones_own_account_offers_nothing_that_is_others_business(administrator: Client) -> None:
    mine = Account.objects.get(username="quan.tri.so")
    page = administrator.get(f"/people/{mine.pk}/").content.decode()
    assert "là việc của một quản trị khác" in page
    for way in ("close", "password", "offices/give"):
        assert f"/people/{mine.pk}/{way}/" not in page
    assert administrator.post(f"/people/{mine.pk}/close/", {}).status_code == 403
    assert administrator.post(f"/people/{mine.pk}/offices/give/?agency=so", {}).status_code == 403


def test_nothing_is_told_of_what_somebody_holds_elsewhere(administrator: Client) -> None:
    somebody = employed("bieu.phai", Role.OFFICER, some_agency())
    other = department("so-khac", name="Sở Tài chính")
    office(account=somebody, agency=other, role=Role.INSPECTOR)
    page = administrator.get(f"/people/{somebody.pk}/").content.decode()
    assert "Sở Tài chính" not in page
    assert "Cấp lại mật khẩu" not in page


def test_the_list_is_narrowed(administrator: Client) -> None:
    employed("mot", Role.OFFICER, some_agency())
    account("hai", name="Đặng Chưa Giao")
    closed("ba")
    ended = Office.objects.get(account__username="mot")
    assert ended.held_until is None

    def names(query: str) -> set[str]:
        page = administrator.get(f"/people/?{query}").content.decode()
        return {name for name in ("mot", "hai", "ba", "quan.tri.so") if f">{name}</a>" in page}

    assert names("") == {"mot", "hai", "ba", "quan.tri.so"}
    assert names("role=officer") == {"mot"}
    assert names("state=waiting") == {"hai"}
    assert names("state=closed") == {"ba"}
    assert names("words=dang+chua") == {"hai"}
    assert names("state=open&sort=-name") == {"mot", "hai", "quan.tri.so"}
