"""Who asks, and when: the offices held today, by the clock of Việt Nam."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory

from sogoc.config.middleware.acting import ActorMiddleware, source_of
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.kernel.acts import Holding
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db


def asked(user: object, monkeypatch: pytest.MonkeyPatch, now: datetime) -> object:
    request = RequestFactory().get("/")
    request.user = user  # type: ignore[assignment]
    request.session = {}  # type: ignore[assignment]
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
    ActorMiddleware(lambda _: HttpResponse())(request)  # type: ignore[arg-type]
    return request


def test_an_office_is_held_from_midnight_in_viet_nam(monkeypatch: pytest.MonkeyPatch) -> None:
    officer = employed("van.phong", Role.OFFICE, some_agency())  # from 01/01/2020
    before = asked(officer, monkeypatch, datetime(2019, 12, 31, 16, 59, tzinfo=UTC))
    after = asked(officer, monkeypatch, datetime(2019, 12, 31, 17, 0, tzinfo=UTC))
    assert before.actor.holdings == ()  # type: ignore[attr-defined]
    assert after.actor.holdings == (Holding(Role.OFFICE, "so/"),)  # type: ignore[attr-defined]
    assert after.at == datetime(2019, 12, 31, 17, 0, tzinfo=UTC)  # type: ignore[attr-defined]


def test_who_has_not_signed_in_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    request = asked(AnonymousUser(), monkeypatch, datetime(2023, 1, 1, tzinfo=UTC))
    assert request.actor.holdings == ()  # type: ignore[attr-defined]
    assert request.offices == []  # type: ignore[attr-defined]


DOORS = [
    # path, address, forwarded for, our proxies, what the journal keeps
    ("/", "10.0.0.7", "", [], "desk 10.0.0.7"),
    ("/api/v1/documents", "10.0.0.7", "", [], "api 10.0.0.7"),
    ("/", "10.0.0.7", "1.2.3.4", [], "desk 10.0.0.7"),  # nobody's word about who they are
    ("/", "10.0.0.7", "1.2.3.4", ["10.0.0.1"], "desk 10.0.0.7"),
    ("/", "10.0.0.1", "6.6.6.6, 10.0.0.9", ["10.0.0.1"], "desk 10.0.0.9"),
    ("/", "", "10.0.0.9, 10.0.0.1", ["", "10.0.0.1"], "desk 10.0.0.9"),
    ("/", "", "", [""], "desk"),
]


@pytest.mark.parametrize("door", DOORS)
def test_the_door_and_the_address_that_an_act_came_through(door: Any, settings: Any) -> None:
    path, address, forwarded, settings.PROXIES, source = door
    told = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert source_of(RequestFactory().get(path, REMOTE_ADDR=address, **told)) == source  # type: ignore[arg-type]
