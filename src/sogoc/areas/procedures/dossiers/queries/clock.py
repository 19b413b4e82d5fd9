"""How much of its time a dossier has used, and how much is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sogoc.areas.procedures.dossiers.models import Dossier, Suspension
from sogoc.foundations.calendar.queries import working_time_of


@dataclass(frozen=True, slots=True)
class Clock:
    """In working minutes. What stands still has neither left nor late: nobody knows its end."""

    used: int
    left: int | None
    late: int


def clock_of(dossier: Dossier, pauses: Sequence[Suspension], at: datetime) -> Clock:
    """At a moment, or when it was concluded."""
    time, now = working_time_of(dossier.agency), dossier.concluded_at or at
    used = time.minutes(dossier.runs_from, now, [one.pause for one in pauses])
    if dossier.due_at is None:
        return Clock(used, None, 0)
    if now > dossier.due_at:
        return Clock(used, 0, time.minutes(dossier.due_at, now))
    return Clock(used, time.minutes(now, dossier.due_at), 0)
