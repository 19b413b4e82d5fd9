"""What is written to the applicant while a dossier is settled: asked for more, refused, apologised for, stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sogoc.foundations.documents.rendering.heads import SHORT_BLANK, Hand, Head, or_blank
from sogoc.foundations.documents.rendering.paper_data import PaperData

from .heads import Applicant, Case, in_full


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What all of them tell."""

    head: Head
    case: Case
    applicant: Applicant
    reason: str

    @property
    def told(self) -> dict[str, object]:
        return {
            **self.head.told,
            **self.case.told,
            **self.applicant.told,
            "reason": or_blank(self.reason),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementRequest(Slip):
    asked: Sequence[str]
    until: datetime | None = None
    guide: str = ""
    guide_telephone: str = ""
    officer: str = ""


def told_by_supplement(told: SupplementRequest) -> PaperData:
    return {
        **told.told,
        "asked": [{"content": one} for one in told.asked or [or_blank("")]],
        "until": in_full(told.until) if told.until else "",
        "guide": or_blank(told.guide),
        "guide_telephone": or_blank(told.guide_telephone, SHORT_BLANK),
        "officer": told.officer,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalSlip(Slip):
    officer: str = ""


def told_by_refusal(told: RefusalSlip) -> PaperData:
    return {**told.told, "officer": told.officer}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApologyLetter(Slip):
    """`extension` is how much longer it will take, in words."""

    hand: Hand
    new_due_at: datetime | None
    extension: str = ""


def told_by_apology(told: ApologyLetter) -> PaperData:
    return {
        **told.told,
        **told.hand.told,
        "new_due": in_full(told.new_due_at),
        "extension": or_blank(told.extension),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class StopNotice(Slip):
    """`fees` is what was paid, and what becomes of it; nothing is said where nothing was paid."""

    hand: Hand
    stopped_at: datetime
    fees: str = ""


def told_by_stop(told: StopNotice) -> PaperData:
    return {**told.told, **told.hand.told, "stopped": in_full(told.stopped_at), "fees": told.fees}
