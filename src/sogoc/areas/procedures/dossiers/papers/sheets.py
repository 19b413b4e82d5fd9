"""What goes along with dossiers: the control sheet of one, and the book of all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sogoc.foundations.documents.rendering.heads import SHORT_BLANK, Head, or_blank, short_day
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.kernel.vietnamese import VIETNAM, day, whole

from .heads import Case

ROOM = 6
"""Lines left for a pen on a control sheet that nothing was written on yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """From one hand to the next: `result` is whether what was done came early, on time or late."""

    at: datetime
    giver: str = ""
    receiver: str = ""
    step: str = ""
    result: str = ""
    note: str = ""

    @property
    def told(self) -> dict[str, str]:
        local = self.at.astimezone(VIETNAM)
        return {
            "moment": f"{local:%H:%M}, {day(local.date())}",
            "giver": self.giver,
            "receiver": self.receiver,
            "step": self.step,
            "result": self.result,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSheet:
    head: Head
    case: Case
    office: str
    handovers: Sequence[Handover] = ()


def told_by_control(told: ControlSheet) -> PaperData:
    empty = dict.fromkeys(("moment", "giver", "receiver", "step", "result", "note"), "")
    rows = [one.told for one in told.handovers]
    return {
        **told.head.told,
        **told.case.told,
        "office": told.office,
        "handovers": rows + [empty] * max(ROOM - len(rows), 1),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    code: str
    procedure: str
    applicant: str = ""
    address: str = ""
    agency: str = ""
    sets: int = 1
    received_on: date
    due_on: date | None = None
    concluded_on: date | None = None
    returned_on: date | None = None
    delivery: str = ""

    @property
    def told(self) -> dict[str, str]:
        return {
            "code": self.code,
            "procedure": self.procedure,
            "applicant": self.applicant,
            "address": self.address,
            "agency": self.agency,
            "sets": str(self.sets),
            "received": short_day(self.received_on),
            "due": short_day(self.due_on),
            "concluded": short_day(self.concluded_on),
            "returned": short_day(self.returned_on),
            "delivery": self.delivery,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingBook:
    head: Head
    since: date
    until: date
    lines: Sequence[BookLine] = ()
    volume: str = ""


def told_by_book(told: TrackingBook) -> PaperData:
    return {
        **told.head.told,
        "since": day(told.since),
        "until": day(told.until),
        "volume": or_blank(told.volume, SHORT_BLANK),
        "dossiers": [one.told for one in told.lines],
        "total": whole(len(told.lines)),
    }
