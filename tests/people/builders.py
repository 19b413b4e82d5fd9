"""A browser at the sign-in page."""

from datetime import datetime, timedelta
from typing import Any

from django.test import Client

from sogoc.foundations.people.second_steps import key_of
from sogoc.foundations.people.tests.builders import PASSWORD, SEED
from sogoc.kernel.one_time_codes import code, counter_at


def signed_in(username: str = "nhan.vien", password: str = PASSWORD, **options: Any) -> Client:
    """By the form, as people do."""
    client = Client(**options)
    told = client.post("/sign-in/", {"username": username, "password": password})
    assert told.status_code == 302, told.content.decode()
    return client


def is_in(client: Client) -> bool:
    return bool(client.get("/me/").status_code == 200)


def phone(at: datetime, *, steps: int = 0, seed: str = SEED) -> str:
    return code(key_of(seed), counter_at(at) + steps)


class Clock:
    """The moment of every request, moved by hand."""

    def __init__(self, monkeypatch: Any, at: datetime) -> None:
        self.at = at
        monkeypatch.setattr("django.utils.timezone.now", lambda: self.at)

    def later(self, **by: float) -> None:
        self.at += timedelta(**by)
