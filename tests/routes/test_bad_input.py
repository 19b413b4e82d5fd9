"""Whatever is asked or told, it is answered: a sentence to a person, never a failure of ours."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.routes.walk import ROUTES, address

BAD = {
    "nonsense": "abc",
    "negative": "-1",
    "enormous": "9" * 30,
    "nul": "a\x00b",
    "long": "ữ" * 3000,
    "signs": "%_'\"\\;--<script>{{x}}%s%(x)s",
    "emoji": "🏛️\u202e\ud7ff",
    "almost a period": "0000-Q1",
}
EVERYWHERE = ("agency", "period")
# What a database may answer in its own way is tried on both.
ITS_OWN_WAY = {"enormous", "nul", "emoji"}
EACH_BAD = pytest.mark.parametrize(
    "bad",
    [
        pytest.param(bad, id=name, marks=() if name in ITS_OWN_WAY else pytest.mark.once)
        for name, bad in BAD.items()
    ],
)


WORDS_FOR_A_BLANK = 2


def its_turn(place: int, bad: str) -> bool:
    """Each blank meets a few of the words, and each word a part of all blanks: what reads a kind of blank stands at
    one place, and is met by all."""
    return (place - list(BAD.values()).index(bad)) % len(BAD) < WORDS_FOR_A_BLANK


def failed(status: int) -> bool:
    return status >= 500


@EACH_BAD
def test_a_wrong_argument_is_no_failure(world: dict[str, Any], visitor: Client, bad: str) -> None:
    blanks = (
        (name, blank) for name, route in ROUTES.items() for blank in (*EVERYWHERE, *route.asks, *route.reads)
    )
    for place, (name, blank) in enumerate(blanks):
        if its_turn(place, bad):
            status = visitor.get(address(name, world, {blank: bad})).status_code
            assert not failed(status), f"{name} with a bad {blank}: {status}"


@EACH_BAD
def test_a_wrong_address_is_no_failure(world: dict[str, Any], visitor: Client, bad: str) -> None:
    for name, route in ROUTES.items():
        places = {
            key: 10**9 + i if isinstance(world.get(value), int) else f"zzz{i}"
            for i, (key, value) in enumerate(route.arguments.items())
        }
        for argument in route.arguments:
            url = reverse(name, kwargs=places).replace(str(places[argument]), bad)
            response = visitor.get(url, route.asks)
            assert not failed(response.status_code), f"{name}: {response.status_code}"


@EACH_BAD
def test_a_wrong_word_in_a_form_is_no_failure(world: dict[str, Any], visitor: Client, bad: str) -> None:
    """Everything else in the form is right, so the word gets as far as a form lets it."""
    fields = ((name, route, field) for name, route in ROUTES.items() for field in route.tells)
    for place, (name, route, field) in enumerate(fields):
        if its_turn(place, bad):
            told = route.tells | {"submission": f"{field} {len(bad)}", field: bad}
            status = visitor.post(address(name, world), told).status_code
            assert not failed(status), f"{name} with a bad {field}: {status}"


@pytest.mark.once
def test_a_form_without_its_fields_is_no_failure(world: dict[str, Any], visitor: Client) -> None:
    for name, route in ROUTES.items():
        for field in route.tells:
            told = {key: value for key, value in route.tells.items() if key != field} | {"submission": field}
            assert not failed(visitor.post(address(name, world), told).status_code), f"{name} without {field}"


def test_a_failure_would_be_seen(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sogoc.desk.views.documents_wanted", broken)
    assert failed(visitor.get(reverse("home")).status_code)
