from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.test.client import ClientHandler

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from tests.keeping import Kept
from tests.routes import world as worlds
from tests.routes.visitor import Visitor


@pytest.fixture(scope="session", autouse=True)
def _one_application() -> Iterator[None]:
    """A server loads its middleware once, a client of the tests each time: it would look through all static files."""
    loaded = ClientHandler()
    loaded.load_middleware()

    def load_middleware(self: ClientHandler, is_async: bool = False) -> None:
        checks = self.enforce_csrf_checks  # each client's own word
        vars(self).update(vars(loaded))
        self.enforce_csrf_checks = checks

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClientHandler, "load_middleware", load_middleware)
        yield


@pytest.fixture(scope="session")
def _kept_world(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(worlds.made, tmp_path_factory.mktemp("world"))


@pytest.fixture
def world(db: None, _kept_world: Kept) -> dict[str, Any]:
    told: dict[str, Any] = _kept_world.laid_down()
    return told


@pytest.fixture
def everything(world: dict[str, Any]) -> Account:
    return worlds.everything()


@pytest.fixture
def visitor(everything: Account) -> Visitor:
    """Somebody who may do everything here; what fails on the way is answered as in earnest."""
    client = Visitor(raise_request_exception=False)
    client.force_login(everything)
    return client


@pytest.fixture
def so() -> Agency:
    return department("so")


@pytest.fixture
def officer(so: Agency) -> Client:
    """At the counter of a department of its own, without the world."""
    client = Client()
    client.force_login(employed("mot.cua", Role.ONE_STOP_OFFICER, so))
    return client


@pytest.fixture
def office(so: Agency) -> Client:
    """In the office of a department of its own, without the world."""
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client
