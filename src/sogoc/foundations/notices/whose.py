"""Whom a record concerns because they put it there."""

from typing import Any

from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import account_named


def account_of(key: str) -> list[Account]:
    """By the key of an actor; nobody where it was a job, a machine or a citizen."""
    kind, _, username = key.partition(":")
    found = account_named(username) if kind == "account" else None
    return [found] if found else []


def who_entered(record: Any) -> list[Account]:
    """Whose it is says the oldest entry of its history: who put it into the book."""
    entered = history_of(record).last()
    return account_of(entered.actor) if entered else []
