"""A page asks the database as often for a thousand rows as for ten."""

from typing import Any

import pytest
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.routes.multitude import multiplied_to
from tests.routes.walk import ROUTES, address
from tests.routes.world import grown_to


def counts(client: Client, world: dict[str, Any]) -> dict[str, int]:
    found = {}
    for name in ROUTES:
        reset_queries()  # Django keeps 9,000 of them, and all addresses together ask more
        with CaptureQueriesContext(connection) as queries:
            client.get(address(name, world))
        found[name] = len(queries)
    return found


@pytest.mark.once
def test_every_page_asks_as_often_for_many_rows_as_for_few(world: dict[str, Any], visitor: Client) -> None:
    grown_to(10)
    visitor.get(address("documents:list", world, {"agency": "so", "period": "2023"}))
    counts(visitor, world)  # whatever is read once is read now
    few = counts(visitor, world)
    multiplied_to(1000)
    many = counts(visitor, world)
    assert {name: (few[name], many[name]) for name in ROUTES if few[name] != many[name]} == {}
