"""Where a dossier stands: its status, whether it is on time by each rule, who has it, and how late each was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sogoc.areas.procedures.dossiers.models import Dossier, DossierStep, OnTime, Suspension, on_time
from sogoc.areas.procedures.dossiers.register import Cause, Outcome

from .statuses import Facts


@dataclass(frozen=True, slots=True)
class Standing:
    facts: Facts
    on_time: OnTime
    steps: list[DossierStep]

    @property
    def running(self) -> DossierStep | None:
        return next((step for step in self.steps if step.runs), None)


def facts_of(dossier: Dossier, pauses: Sequence[Suspension], *, begun: bool) -> Facts:
    pause = next((Cause(one.cause) for one in pauses if one.until is None), None)
    return Facts(
        received=dossier.received_on is not None,
        declined=dossier.declined_on is not None,
        begun=begun,
        pause=pause,
        outcome=Outcome(dossier.outcome),
        returned=dossier.returned_on is not None,
    )


def standing_of(dossier: Dossier, pauses: Sequence[Suspension], today: date) -> Standing:
    steps = list(dossier.steps.select_related("unit", "person"))
    begun = any(step.started_at for step in steps)
    facts = facts_of(dossier, pauses, begun=begun)
    return Standing(facts, on_time(dossier, pauses, steps, today), steps)
