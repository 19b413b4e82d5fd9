"""Acting for another, by the pages: whose office it is, and what the journal says."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.models import Deputyship
from sogoc.foundations.people.tests.builders import SINCE, account, deputyship, employed, some_agency
from sogoc.kernel.roles import Role
from tests.people.builders import signed_in

pytestmark = pytest.mark.django_db
DOCUMENT = {
    "flow": "out",
    "number": "77/KH-SKHCN",
    "issued_on": "14/02/2023",
    "issuer": "Sở Khoa học và Công nghệ",
    "summary": "Trích yếu",
}


def given() -> Deputyship:
    leader = employed("giam.doc", Role.LEADER, some_agency())
    today = timezone.localdate()
    return deputyship(office=leader.offices.get(), held_from=SINCE, held_until=today + timedelta(days=9))


def test_the_deputy_does_the_leaders_work_and_the_journal_names_both() -> None:
    given()
    client = signed_in("lam.thay")
    assert client.post("/documents/enter/", DOCUMENT).status_code == 403
    assert client.post("/me/acting/", {"for": "giam.doc"}).headers["Location"] == "/"
    assert "Bạn đang làm thay Cán bộ Văn phòng" in client.get("/").content.decode()
    assert client.post("/documents/enter/?agency=so", DOCUMENT).status_code == 302
    entry = Entry.objects.get(act="enter_document")
    assert (entry.actor, entry.on_behalf_of) == ("account:lam.thay", "account:giam.doc")
    assert entry.source == "desk 127.0.0.1"
    assert client.get("/me/").status_code == 200
    client.post("/me/acting/", {})
    assert client.get("/").status_code == 403
    assert Document.objects.count() == 1


def test_it_is_taken_back_while_somebody_acts() -> None:
    one = given()
    client = signed_in("lam.thay")
    client.post("/me/acting/", {"for": "giam.doc"})
    holder = signed_in("giam.doc")
    assert holder.post(f"/me/deputies/{one.pk}/end/", {}).headers["Location"] == "/me/"
    assert client.get("/").status_code == 403
    assert "Việc làm thay đã hết hạn hoặc đã thôi" in client.get("/me/").content.decode()


def test_nobody_acts_for_whom_did_not_let_them() -> None:
    given()
    account("nguoi.la")
    client = signed_in("nguoi.la")
    for asked in ("giam.doc", "khong.co", "lam.thay"):
        assert client.post("/me/acting/", {"for": asked}).headers["Location"] == "/me/"
        assert "acting_for" not in client.session


def test_the_holder_lets_somebody_act_by_the_form() -> None:
    leader = employed("giam.doc", Role.LEADER, some_agency())
    account("lam.thay")
    client = signed_in("giam.doc")
    told = {"office": str(leader.offices.get().pk), "held_from": "01/01/2023", "held_until": "31/12/2023"}
    unknown = client.post("/me/deputies/", told | {"deputy": "khong.co"})
    assert "Không có tài khoản nào tên là “khong.co”" in unknown.content.decode()
    assert client.post("/me/deputies/", told | {"deputy": "lam.thay"}).status_code == 302
    assert Deputyship.objects.get().held_until == date(2023, 12, 31)
