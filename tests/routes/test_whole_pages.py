"""An address answers alike whoever asks. A browser that kept a part would show it, bare, as the page: by the button
that goes back, or when a tab is opened again."""

import re
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.architecture.house import PACKAGE, files
from tests.routes.walk import ROUTES, address

IDS = re.compile(rb'\sid="([^"]+)"')
FETCHING = re.compile(r"<[^>]*\shx-(?:get|post)=[^>]*>")


def asked_by_htmx(client: Client, url: str, target: str) -> Any:
    return client.get(url, headers={"HX-Request": "true", "HX-Target": target, "HX-Current-URL": url})


def parts(answer: Any) -> list[bytes]:
    return sorted(set(IDS.findall(getattr(answer, "content", b""))))


def differ(one: Any, other: Any) -> bool:
    """In what they are, or in the parts that they have."""
    return one.status_code != other.status_code or parts(one) != parts(other)


def told_apart(answer: Any) -> bool:
    return "hx-request" in answer.headers.get("Vary", "").lower()


@pytest.mark.once
def test_every_address_answers_with_the_whole_page(world: dict[str, Any], visitor: Client) -> None:
    for name in ROUTES:
        url = address(name, world)
        whole = visitor.get(url)
        for target in ("", *(part.decode() for part in parts(whole) if part in (b"documents", b"content"))):
            assert not differ(whole, asked_by_htmx(visitor, url, target)), f"{name} for {target}"


def test_who_is_led_to_sign_in_is_led_otherwise_by_htmx_and_caches_are_told(world: dict[str, Any]) -> None:
    led = 0
    for name in ROUTES:
        url = address(name, world)
        plain, by_htmx = Client().get(url), asked_by_htmx(Client(), url, "content")
        if differ(plain, by_htmx):
            led += 1
            assert told_apart(plain), name
            assert told_apart(by_htmx), name
    assert led > 10


def test_what_a_script_fetches_names_the_part_that_it_takes() -> None:
    tags = [
        tag
        for path in files(PACKAGE, "templates/**/*.html")
        for tag in FETCHING.findall(path.read_text("utf-8"))
    ]
    assert len(tags) >= 3
    assert [tag for tag in tags if "hx-select=" not in tag] == []


def test_a_part_would_be_seen() -> None:
    whole = HttpResponse('<main id="content"><div id="documents"></div></main>')
    assert differ(whole, HttpResponse('<div id="documents"></div>'))
