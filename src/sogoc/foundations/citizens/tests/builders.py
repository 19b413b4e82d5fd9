"""Citizens as tests need them."""

from typing import Any

from sogoc.foundations.citizens.models import Citizen
from sogoc.foundations.citizens.sessions import actor_of
from sogoc.foundations.citizens.signing_in import join
from sogoc.kernel.acts import Actor
from sogoc.kernel.tests.builders import MORNING, NOBODY

LOGIN, PASSWORD = "lan@thu.example", "mua xuan tren doi che"


def citizen(login: str = LOGIN, **changes: Any) -> Citizen:
    if found := Citizen.objects.filter(login=login).first():
        return found
    facts = {"name": "Người nộp thứ nhất", "password": PASSWORD, "at": MORNING, "by": NOBODY}
    return join(login=login, **facts | changes)


def themselves(one: Citizen) -> Actor:
    return actor_of(one)
