"""How signing in is guarded: dated data, read once."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force
from sogoc.kernel.roles import Role


@dataclass(frozen=True, slots=True)
class Patience:
    """How many wrong tries are borne, and how long each further one has to wait."""

    free_tries: int
    waits: tuple[timedelta, ...]
    forgotten_after: timedelta

    def wait_after(self, tries: int) -> timedelta | None:
        """How long after so many wrong tries in a row the next may come."""
        beyond = tries - self.free_tries - 1
        return None if beyond < 0 else self.waits[min(beyond, len(self.waits) - 1)]


@dataclass(frozen=True, slots=True)
class SignInRules:
    since: date
    until: date | None
    name: Patience
    address: Patience
    one_time_password: timedelta
    second_step: timedelta
    second_step_roles: frozenset[Role]
    idle: timedelta
    absolute: timedelta


def sign_in_rules(day: date) -> SignInRules:
    """Those in force on that day."""
    return next(rules for rules in _every() if in_force(day, rules.since, rules.until))


@cache
def _every() -> tuple[SignInRules, ...]:
    told = yaml.safe_load((Path(__file__).parent / "data" / "sign_in.yaml").read_text(encoding="utf-8"))
    return tuple(_read(row) for row in told)


def _read(row: dict[str, Any]) -> SignInRules:
    return SignInRules(
        since=row["from"],
        until=row["until"],
        name=patience_told(row["name"]),
        address=patience_told(row["address"]),
        one_time_password=timedelta(days=row["one_time_password_days"]),
        second_step=timedelta(minutes=row["second_step_minutes"]),
        second_step_roles=frozenset(Role(role) for role in row["second_step_roles"]),
        idle=timedelta(minutes=row["idle_minutes"]),
        absolute=timedelta(hours=row["absolute_hours"]),
    )


def patience_told(told: dict[str, Any]) -> Patience:
    waits = tuple(timedelta(minutes=minutes) for minutes in told["waits"])
    return Patience(told["free_tries"], waits, timedelta(hours=told["forgotten_after"]))
