"""Every address × everybody: what is answered, against the table that is kept."""

from typing import Any

import pytest
from django.db import connection
from django.template.backends.django import Template
from django.urls import reverse

from sogoc.foundations.people.models import Account, FailedSignIn
from sogoc.kernel.roles import Role
from tests.golden.comparing import same_as_kept
from tests.routes.visitor import Visitor
from tests.routes.walk import ROUTES, address, found
from tests.routes.world import ELSEWHERE, OFFICELESS, THEIR_OWN

NO_SUCH_METHOD = "405"
PEOPLE = (OFFICELESS, ELSEWHERE, *Role)
FEW = (OFFICELESS, ELSEWHERE, Role.OFFICE)


def test_every_route_is_told_of() -> None:
    assert sorted(set(found()) ^ set(ROUTES)) == []


def answered(client: Visitor, method: str, url: str) -> str:
    response = getattr(client, method)(url, **({"data": {"submission": ""}} if method == "post" else {}))
    leads = response.headers.get("Location", "")
    return "sign in" if leads.startswith(reverse("people:sign_in")) else str(response.status_code)


def of_anonymous(method: str, url: str) -> str:
    FailedSignIn.objects.all().delete()
    return answered(Visitor(), method, url)


def of(client: Visitor, account: Account, method: str, url: str) -> str:
    """A form without its fields changes nothing, but signing out does. Nobody waits for what others guessed wrong: how
    long a wait is left would depend on how quick the machine is."""
    FailedSignIn.objects.all().delete()
    if not client.session.get("_auth_user_id"):
        client.force_login(account)
    return answered(client, method, url)


def test_everybody_is_answered_as_the_table_says(
    world: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All roles on SQLite; what a role may do no database decides, so that on PostgreSQL a few stand for all. For the
    few, pages are written as well; for the others they are not, which takes most of the time and changes no answer."""
    people = PEOPLE if connection.vendor == "sqlite" else FEW
    doors = [(name, method) for name in ROUTES for method in ("get", "post")]
    answers = {one: answers_to(one, doors, world) for one in FEW}
    doors = [door for door in doors if answers[Role.OFFICE][door] != NO_SUCH_METHOD]
    anonymous = {(name, method): of_anonymous(method, address(name, world)) for name, method in doors}
    monkeypatch.setattr(Template, "render", lambda *told: "")
    for one in people:
        answers[one] = answers.get(one) or answers_to(one, doors, world)
    rows = [[*door, anonymous[door], *(answers[one][door] for one in people)] for door in doors]
    head = ["route", "method", "anonymous", *people]
    same_as_kept("routes.csv", [head, *rows], columns=() if people is PEOPLE else head)


def answers_to(
    username: str, doors: list[tuple[str, str]], world: dict[str, Any]
) -> dict[tuple[str, str], str]:
    client, account = Visitor(), Account.objects.get(username=username)
    return {(name, method): of(client, account, method, address(name, world)) for name, method in doors}


def test_who_has_not_signed_in_is_led_to_do_so(world: dict[str, Any]) -> None:
    for name, route in ROUTES.items():
        for method in ("get", "post"):
            answer = of_anonymous(method, address(name, world))
            assert route.public or answer in ("sign in", "401", NO_SUCH_METHOD), f"{method} {name}: {answer}"


def test_what_belongs_to_others_is_not_reached_by_its_address(world: dict[str, Any]) -> None:
    """Somebody who holds every role, but in another department. A route with a key in its address is tried unless
    walk.py says why its key is nobody's."""
    client = Visitor()
    client.force_login(Account.objects.get(username=ELSEWHERE))
    for name, route in ROUTES.items():
        if route.arguments and not route.shared:
            for method in ("get", "post"):
                answer = answered(client, method, address(name, world))
                assert answer in ("403", "404", NO_SUCH_METHOD), f"{method} {name}: {answer}"
    for query in ({"agency": "so"}, {"agency": "so", "period": "2023"}):
        for name in ROUTES:
            shown = client.get(address(name, world, query)).content.decode(errors="replace")
            assert THEIR_OWN not in shown, f"{name} shows a document of another department"
