"""Another system calls by itself, with the key of its source."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.feeding.models import FedRow, FeedSource
from sogoc.areas.procedures.feeding.tests.builders import CODE, SECRET, row, unmapped
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.journal.models import Entry

BODY = {
    "run": "lan-1",
    "period": "2023-Q1",
    "totals": {"received": 2},
    "rows": [row(), row("sai mã"), row("H06.16-230214-0002", LinhVuc=None)],
}


def told(feed: FeedSource, machine: dict[str, Any], body: dict[str, Any] = BODY) -> Any:
    return Client().post(reverse("api:feed_run", args=[feed.key]), body, **machine)


def test_every_row_is_taken_or_refused_and_all_refused_are_listed(
    feed: FeedSource, machine: dict[str, Any]
) -> None:
    answer = told(feed, machine)
    assert answer.status_code == 200
    said = answer.json()
    assert {name: number for name, number in said["states"].items() if number} == {"taken": 1, "refused": 2}
    assert [(one["number"], one["code"]) for one in said["refused"]] == [
        (2, "sai mã"),
        (3, "H06.16-230214-0002"),
    ]
    assert "mã hồ sơ" in said["refused"][0]["reason"]
    assert said["totals"][0] == {
        "name": "received",
        "told": 2,
        "taken": 1,
        "difference": 1,
        "finding": "differs",
    }
    entry = Entry.objects.get(act="receive_dossier")
    assert (entry.actor, entry.source) == ("machine:mot-cua-tinh", "api 127.0.0.1")
    again = Client().get(reverse("api:feed_run_result", args=[feed.key, "lan-1"]), **machine)
    assert again.json() == said


def test_who_got_no_answer_sends_it_again_and_is_told_the_same(
    feed: FeedSource, machine: dict[str, Any]
) -> None:
    assert told(feed, machine).json() == told(feed, machine).json()
    assert (Dossier.objects.count(), FedRow.objects.count()) == (1, 3)
    other = told(feed, machine, BODY | {"rows": [row()]})
    assert (other.status_code, other.json()["refusal"]) == (409, "RunAlreadyReceived")


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"run": ""}, 409),
        ({"rows": [], "totals": {}}, 409),
        ({"rows": "x"}, 422),
        ({"rows": [["x"]]}, 422),
        ({"rows": [{"SoHoSo": {"a": 1}}]}, 422),
        ({"rows": [row()] * 2001}, 422),
        ({"totals": {"tong": 1}}, 409),
        ({"totals": {"received": -1}}, 422),
        ({"period": "quý một"}, 422),
        ({"period": ""}, 409),
        ({"run": "a" * 61}, 422),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_is_kept(
    feed: FeedSource, machine: dict[str, Any], wrong: dict[str, Any], status: int
) -> None:
    answer = told(feed, machine, BODY | wrong)
    assert (answer.status_code, bool(answer.json()["detail"])) == (status, True)
    assert not FedRow.objects.exists()


def test_what_is_no_json_is_refused_in_a_sentence(feed: FeedSource, machine: dict[str, Any]) -> None:
    answer = Client().post(reverse("api:feed_run", args=[feed.key]), "{", **machine)
    assert (answer.status_code, answer.json()["refusal"]) == (422, "Unreadable")


def test_strange_words_are_kept_or_refused_and_never_fail(feed: FeedSource, machine: dict[str, Any]) -> None:
    rows = [
        row(TenTTHC="<script>alert(1)</script> 🙏 \u0000 e\u0301"),
        row("H06.16-230214-0002", MaTTHC="'; --"),
    ]
    assert told(feed, machine, BODY | {"rows": rows}).json()["states"]["refused"] == 1
    assert Dossier.objects.get(code=CODE).procedure == "<script>alert(1)</script> 🙏 e\u0301"


@pytest.mark.parametrize("token", ["", "Bearer ", f"Bearer {SECRET}x", f"Basic {SECRET}", "Bearer \u00e9"])
def test_without_the_key_nobody_is_let_in(feed: FeedSource, token: str) -> None:
    url = reverse("api:feed_run", args=[feed.key])
    answer = Client().post(url, BODY, content_type="application/json", headers={"Authorization": token})
    assert answer.status_code == 401
    assert not FedRow.objects.exists()


def test_a_key_opens_its_own_source_and_nothing_else(feed: FeedSource, machine: dict[str, Any]) -> None:
    other = unmapped(key="khac", agency=department("so-khac"))
    assert told(other, machine).status_code == 401
    for name in ("api:dossiers", "api:documents", "api:accounts"):
        assert Client().get(reverse(name), **machine).status_code == 401
