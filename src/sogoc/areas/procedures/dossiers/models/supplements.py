"""What the law says of asking for what is missing: how often, until when, and what its time does afterwards."""

from dataclasses import dataclass
from datetime import datetime

from sogoc.foundations.calendar.queries import working_time_of
from sogoc.kernel.budgets import Budget

from .dossier import Dossier
from .rules import rule_on

RESTART = "restart"


@dataclass(frozen=True, slots=True)
class SupplementRule:
    most: int
    until: datetime | None
    """By when it should have been asked for."""
    restarts: bool


def supplement_rule(dossier: Dossier, at: datetime) -> SupplementRule:
    """Of the day on which the dossier was received; where no law spoke of it, its time just stands still."""
    rule = rule_on("supplements", dossier.received_on) if dossier.received_on else None
    if rule is None or dossier.received_at is None:
        return SupplementRule(most=1, until=None, restarts=False)
    time = working_time_of(dossier.agency, known_at=at)
    until = time.due(dossier.received_at, Budget.parse(rule["within"])).at
    return SupplementRule(rule["most"], until, rule["mode"] == RESTART)
