"""On time in three meanings, side by side (law.md 0, conclusion 3): each form and index asks another question, and each
is answered by its own rule for one dossier, on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sogoc.areas.procedures.dossiers.register import Cause

from .dossier import Dossier
from .steps import DossierStep
from .suspension import Suspension

LONGER, AS_LONG, SHORTER = 0, 1, 2
"""The points of circular 01/2018, article 13: longer than the limit, as long, shorter."""


@dataclass(frozen=True, slots=True)
class OnTime:
    form: bool
    """II.06a: by the day; what stands still is within its deadline."""
    progress: bool
    """766: ended, at the latest by the day of the first request for a supplement, no later than the appointment; more
    than one request is late; what is not finished is judged on the day."""
    points: int
    """Circular 01/2018: the whole time, 0 to 2."""
    late_units: tuple[str, ...]
    """And the time of each unit: those that were longer at their steps than they had."""

    @property
    def by_units(self) -> bool:
        return self.points > LONGER and not self.late_units


def on_time(
    dossier: Dossier, pauses: Sequence[Suspension], steps: Sequence[DossierStep], today: date
) -> OnTime:
    form = not _later(dossier.concluded_on or today, dossier.due_on)
    late = {str(one.unit or dossier.agency): None for one in steps if one.late_minutes}
    return OnTime(form, _by_progress(dossier, pauses, today), _points(dossier, today), tuple(late))


def _later(day: date, due: date | None) -> bool:
    """Without a day that is promised nothing is late."""
    return due is not None and day > due


def _by_progress(dossier: Dossier, pauses: Sequence[Suspension], today: date) -> bool:
    if dossier.supplements > 1:
        return False
    waits = any(one.until is None and one.cause == Cause.SUPPLEMENT.value for one in pauses)
    if waits and not dossier.concluded_on:
        # It is closed on the day of the request: a day that is promised still then was over already.
        return dossier.due_on is None
    return not _later(dossier.concluded_on or today, dossier.due_on)


def _points(dossier: Dossier, today: date) -> int:
    ended, due = dossier.concluded_on, dossier.due_on
    if _later(ended or today, due):
        return LONGER
    return SHORTER if ended and due and ended < due else AS_LONG
