"""The bell, one's own notices, and what administrators see of mail and jobs, as a browser asks for them."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from sogoc.foundations.documents.actions.correct_document import correct_document
from sogoc.foundations.documents.tests.builders import document, ready_for_correct_document
from sogoc.foundations.notices.models import MailState, Notice, Run
from sogoc.foundations.notices.queries import MANY, preference_of, unread_count
from sogoc.foundations.notices.tests.builders import dead_mail, notice, reader
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import actor_on
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

pytestmark = pytest.mark.django_db
LIST = reverse("notices:list")


def client(of: Account) -> Client:
    signed_in = Client()
    signed_in.force_login(of)
    return signed_in


def page(of: Client, address: str, **query: str) -> str:
    return of.get(address, query).content.decode()


def bell(html: str) -> str:
    """The number on the bell; empty when it has none."""
    found = re.search(r'class="bell-count">([^<]*)<', html)
    return found[1] if found else ""


@pytest.fixture
def me() -> Account:
    return reader()


def test_a_correction_by_another_rings_the_bell_and_leads_to_the_document(me: Account) -> None:
    entered = document(by=actor_on(me, MORNING.date()))
    assert bell(page(client(me), LIST)) == ""
    correct_document(
        **ready_for_correct_document(document=entered, by=holder(Role.OFFICE, key="account:nguoi.khac"))
    )
    shown = page(client(me), LIST)
    assert bell(shown) == "1"
    assert "đã đính chính văn bản 64/KH-SKHCN do bạn vào sổ" in shown
    told = Notice.objects.get(account=me)
    opened = client(me).post(reverse("notices:open", args=[told.pk]))
    assert opened.headers["Location"] == reverse("documents:document", args=[entered.pk])
    shown = page(client(me), LIST)
    assert bell(shown) == ""
    assert "do bạn vào sổ" not in shown
    assert "do bạn vào sổ" in page(client(me), LIST, all="on")


def test_looking_changes_nothing(me: Account) -> None:
    told = notice(me)
    page(client(me), LIST)
    assert client(me).get(reverse("notices:open", args=[told.pk])).status_code == 405
    assert unread_count(me) == 1


def test_opened_twice_it_leads_there_twice(me: Account) -> None:
    address = reverse("notices:open", args=[notice(me).pk])
    assert {client(me).post(address).status_code for _ in range(2)} == {302}


def test_all_are_read_at_once_and_once_more_is_no_fault(me: Account) -> None:
    for event in "abc":
        notice(me, event=event)
    for _ in range(2):
        assert client(me).post(reverse("notices:read_every")).headers["Location"] == LIST
    assert unread_count(me) == 0


def test_the_bell_does_not_count_for_ever(me: Account) -> None:
    for event in range(MANY + 5):
        notice(me, event=str(event))
    assert bell(page(client(me), LIST)) == f"{MANY - 1}+"


def test_a_long_list_has_pages(me: Account) -> None:
    for event in range(60):
        notice(me, event=str(event))
    first = page(client(me), LIST)
    assert first.count("told-one") == 50
    later = re.search(r'rel="next" href="([^"]+)"', first)
    assert later
    assert page(client(me), LIST + later[1].replace("&amp;", "&")).count("told-one") == 10


def test_anothers_notice_is_not_found(me: Account) -> None:
    told = notice(reader("nguoi.khac"))
    for name in ("notices:open", "notices:read"):
        assert client(me).post(reverse(name, args=[told.pk])).status_code == 404
    assert unread_count(told.account) == 1
    assert str(told) not in page(client(me), LIST, all="on")


def test_how_one_is_told_is_chosen_and_a_second_time_refused_with_a_sentence(me: Account) -> None:
    told = {"digest": "", "hour": "16", "submission": "a"}
    assert client(me).post(reverse("notices:choose"), told).headers["Location"] == LIST
    assert (preference_of(me).digest, preference_of(me).hour) == (False, 16)
    again = client(me).post(reverse("notices:choose"), told | {"submission": "b"})
    assert again.status_code == 422
    assert "không có gì để thay đổi" in again.content.decode()


def test_machines_get_their_own(me: Account) -> None:
    read, fresh = notice(me, event="a"), notice(me, event="b")
    notice(reader("nguoi.khac"))
    client(me).post(reverse("notices:read", args=[read.pk]))
    answer: Any = client(me).get(reverse("api:notices")).json()
    assert (answer["total"], answer["unread"]) == (2, 1)
    assert [one["id"] for one in answer["notices"]] == [fresh.pk, read.pk]
    assert answer["notices"][0]["sentence"] == str(fresh)
    narrowed = client(me).get(reverse("api:notices"), {"unread": "true"}).json()
    assert [one["id"] for one in narrowed["notices"]] == [fresh.pk]


def test_an_administrator_sends_a_dead_letter_again(me: Account) -> None:
    letter = dead_mail(me)
    admin = client(employed("quan.tri.thu", Role.ADMINISTRATOR, me.offices.get().agency))
    outbox = page(admin, reverse("jobs:outbox"))
    assert "550 no such mailbox" in outbox
    told = {"submission": "a"}
    answers = [admin.post(reverse("jobs:again", args=[letter.pk]), told) for _ in range(2)]
    assert {answer.headers["Location"] for answer in answers} == {reverse("jobs:letter", args=[letter.pk])}
    letter.refresh_from_db()
    assert letter.state == MailState.WAITING
    assert "gửi lại thư" in page(admin, reverse("jobs:letter", args=[letter.pk]))


def test_jobs_show_their_runs_and_why_one_failed(me: Account) -> None:
    admin = client(employed("quan.tri.thu", Role.ADMINISTRATOR, me.offices.get().agency))
    now = timezone.now()
    Run.objects.create(
        job="deliver_mail",
        due_at=now - timedelta(minutes=1),
        begun_at=now,
        ended_at=now,
        failure="OSError: <b>",
    )
    Run.objects.create(job="send_digests", due_at=now, begun_at=now, ended_at=now, done=12)
    shown = page(admin, reverse("jobs:list"))
    assert "OSError: &lt;b&gt;" in shown
    assert "Xong, 12 việc" in shown
    assert shown.count("Chưa chạy lần nào") == len(settings.SCHEDULE) - 2
