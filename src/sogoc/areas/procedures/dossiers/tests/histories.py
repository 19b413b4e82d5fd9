"""Histories of dossiers made up at random, done through the acts, and counted by hand.

A history is a reception and then steps, each so many hours after the one before. What is counted by hand knows nothing
of the register, the engine or the database: it looks at the moments alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Cause, Channel, Delivery
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.budgets import Budget
from sogoc.kernel.pauses import Pause
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import VIETNAM, local_day
from sogoc.kernel.working_time import WorkingTime

from .builders import ONE_STOP, dossier

BEGIN = datetime(2023, 1, 2, 8, 0, tzinfo=VIETNAM)
ENDS = ("settle", "refuse", "withdraw")
ACTS: dict[str, Any] = {
    "suspend": lambda one, **who: suspend_dossier(
        dossier=one, cause=Cause.SUPPLEMENT, reason="Thiếu giấy tờ", **who
    ),
    "resume": lambda one, **who: resume_dossier(dossier=one, **who),
    "settle": lambda one, **who: settle_dossier(dossier=one, **who),
    "refuse": lambda one, **who: refuse_dossier(dossier=one, reason="Không đủ điều kiện", **who),
    "withdraw": lambda one, **who: withdraw_dossier(dossier=one, reason="Người nộp đề nghị", **who),
    "return": lambda one, **who: return_result(dossier=one, delivery=Delivery.DIRECT, **who),
}


@dataclass(frozen=True, slots=True)
class History:
    received: datetime
    channel: Channel
    limit: str
    steps: tuple[tuple[str, datetime], ...]

    def done(self, serial: int, agency: Agency) -> Dossier:
        """Through the acts."""
        facts = {"channel": self.channel, "limit": self.limit, "at": self.received, "agency": agency}
        one = dossier(f"H06.16-230214-{serial:04}", **facts)
        for act, at in self.steps:
            one = ACTS[act](one, at=at, by=ONE_STOP)
        return one

    def when(self, *acts: str) -> datetime | None:
        return next((at for act, at in self.steps if act in acts), None)

    @property
    def concluded(self) -> datetime | None:
        return self.when(*ENDS)

    def pauses(self) -> list[Pause]:
        """The last one ends with the dossier, or not at all."""
        found: list[Pause] = []
        for act, at in self.steps:
            if act == "suspend":
                found.append(Pause(at, None))
            elif found and found[-1].until is None:
                found[-1] = Pause(found[-1].since, at)
        return found

    def due_on(self, time: WorkingTime) -> date | None:
        due = time.due(self.received, Budget.parse(self.limit), self.pauses())
        return local_day(due.at) if due.at else None


@st.composite
def histories(draw: st.DrawFn) -> History:
    at = BEGIN + timedelta(hours=draw(st.integers(0, 24 * 180)))
    received, steps, state = at, [], "runs"
    ways = {
        "runs": ("suspend", *ENDS, "stop"),
        "stands still": ("resume", "refuse", "withdraw", "stop"),
        "settled": ("return", "stop"),
    }
    leads = {"suspend": "stands still", "resume": "runs", "settle": "settled"}
    while state in ways and (act := draw(st.sampled_from(ways[state]))) != "stop":
        at += timedelta(hours=draw(st.integers(0, 24 * 40)))
        steps.append((act, at))
        state = leads.get(act, "over")
    limit = draw(st.sampled_from(("8h", "3wd", "10wd", "5d", "2wd+10d")))
    return History(received, draw(st.sampled_from(Channel)), limit, tuple(steps))


def by_hand(all_of: Iterable[History], period: Period, time: WorkingTime) -> dict[str, int]:
    found = dict.fromkeys(
        (
            *("dossiers_received", "dossiers_received_online", "dossiers_received_direct_or_postal"),
            *("dossiers_carried_over", "dossiers_to_settle", "dossiers_open"),
            *("dossiers_settled", "dossiers_settled_early", "dossiers_settled_on_the_day"),
            *("dossiers_settled_on_time", "dossiers_settled_late", "dossiers_returned"),
            *("dossiers_open_within_deadline", "dossiers_open_overdue"),
        ),
        0,
    )
    for one in all_of:
        for name in _counted(one, period, one.due_on(time)):
            found[f"dossiers_{name}"] += 1
    return found


def _counted(one: History, period: Period, due: date | None) -> list[str]:
    received = local_day(one.received)
    concluded = local_day(one.concluded) if one.concluded else date.max
    told: list[str] = []
    if received in period:
        online = one.channel in (Channel.PROVINCE_PORTAL, Channel.MINISTRY_GATEWAY)
        told += ["received", "received_online" if online else "received_direct_or_postal"]
    if received < period.start <= concluded:
        told.append("carried_over")
    if received <= period.end and concluded >= period.start:
        told.append("to_settle")
    if concluded in period and due:
        told += ["settled", "settled_late" if concluded > due else "settled_on_time"]
        if concluded <= due:
            told.append("settled_early" if concluded < due else "settled_on_the_day")
    if received <= period.end < concluded:
        overdue = due is not None and due < period.end
        told += ["open", "open_overdue" if overdue else "open_within_deadline"]
    if (returned := one.when("return")) and local_day(returned) in period:
        told.append("returned")
    return told
