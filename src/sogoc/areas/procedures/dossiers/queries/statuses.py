"""The status of a dossier, as one function of its facts, and its place in the forms (law.md 4.5)."""

from dataclasses import dataclass

from django.utils.translation import gettext_noop

from sogoc.areas.procedures.dossiers.register import Cause, Outcome, Status

IN_NO_FORM = gettext_noop("không vào biểu")
OPEN = gettext_noop("đang giải quyết")
PAUSED = gettext_noop("tạm dừng")
SETTLED = gettext_noop("đã giải quyết")
_CONCLUDED = {
    Outcome.SETTLED: Status.SETTLED,
    Outcome.REFUSED: Status.SETTLED,
    Outcome.WITHDRAWN: Status.WITHDRAWN,
    Outcome.STOPPED: Status.STOPPED,
}
_STANDING_STILL = {
    Cause.SUPPLEMENT: Status.SUPPLEMENT_ASKED,
    Cause.FEE: Status.FEE_ASKED,
    Cause.OPINION: Status.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What decides the status of a dossier. `pause` is why its time stands still, if it does."""

    received: bool
    declined: bool
    begun: bool
    """Somebody has a step of it, or had."""
    pause: Cause | None
    outcome: Outcome
    returned: bool

    @property
    def status(self) -> Status:
        if not self.received:
            return Status.DECLINED if self.declined else Status.REGISTERED
        if self.returned:
            return Status.RETURNED
        if self.outcome:
            return _CONCLUDED[self.outcome]
        if self.pause:
            return _STANDING_STILL[self.pause]
        return Status.IN_HAND if self.begun else Status.RECEIVED

    @property
    def in_form(self) -> str:
        """Its column in form II.06a: what stands still is open, and within its deadline. What was refused or stopped
        for good has a day on which it was concluded, and is settled."""
        if not self.received:
            return IN_NO_FORM
        return SETTLED if self.outcome else OPEN

    @property
    def in_progress(self) -> str:
        """Its column in the progress of the index 766, where what stands still is a column of its own."""
        if not self.received or self.outcome:
            return self.in_form
        return PAUSED if self.pause else OPEN
