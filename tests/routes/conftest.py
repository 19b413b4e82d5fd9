from typing import Any

import pytest
from django.test import Client

from sogoc.foundations.people.models import Account
from tests.routes import world as worlds


@pytest.fixture
def world(db: None) -> dict[str, Any]:
    return worlds.made()


@pytest.fixture
def everything(world: dict[str, Any]) -> Account:
    return worlds.everything()


@pytest.fixture
def visitor(everything: Account) -> Client:
    """Somebody who may do everything here; what fails on the way is answered as in earnest."""
    client = Client(raise_request_exception=False)
    client.force_login(everything)
    return client
