"""A form that another site sends in somebody's name is refused."""

from typing import Any

import pytest
from django.test import Client

from sogoc.foundations.people.models import Account
from tests.routes.walk import ROUTES, address

NOT_SIGNED, REFUSED, TAKES_NO_FORM = 401, 403, 405


@pytest.mark.once
def test_every_post_wants_the_token_of_its_form(world: dict[str, Any], everything: Account) -> None:
    trusting, careful = Client(), Client(enforce_csrf_checks=True)
    for name, route in ROUTES.items():
        url = address(name, world)
        for client in (trusting, careful):
            client.force_login(everything)
        if trusting.post(url).status_code == TAKES_NO_FORM:
            assert route.tells == {}, f"{name} takes no form, but is told one"
            continue
        assert careful.post(url, route.tells).status_code == (NOT_SIGNED if route.signed else REFUSED), name
