from typing import Any

import pytest
from django.test import Client

from sogoc.areas.procedures.feeding.actions.renew_feed_key import renew_feed_key
from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.tests.builders import SECRET, ready_for_renew_feed_key, source
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.kernel.roles import Role


@pytest.fixture
def feed(db: None) -> FeedSource:
    """A source whose machine has a key."""
    return renew_feed_key(**ready_for_renew_feed_key(source=source()))


@pytest.fixture
def office(db: None) -> Client:
    client = Client()
    client.force_login(employed("van.phong.moi", Role.OFFICE, some_agency()))
    return client


@pytest.fixture
def machine() -> dict[str, Any]:
    return {"headers": {"Authorization": f"Bearer {SECRET}"}, "content_type": "application/json"}
