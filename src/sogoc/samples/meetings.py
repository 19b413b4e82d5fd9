"""Meetings as records: what was concluded, which target it set, which task it became."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sogoc.areas.direction.meetings.actions.assign_conclusion import assign_conclusion
from sogoc.areas.direction.meetings.actions.conclude import conclude
from sogoc.areas.direction.meetings.actions.record_meeting import record_meeting
from sogoc.areas.direction.meetings.queries import meetings_held
from sogoc.areas.direction.meetings.register import Bound, MeetingKind, Target
from sogoc.areas.direction.tasks.queries import TaskFacts
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]


def load_meetings(
    key: str, told: Sequence[Mapping[str, Any]], *, documents: Any, opens: Opens, by: Actor
) -> None:
    """Of one agency; loaded once, they are left as people have them since."""
    agency = agency_named(key)
    if meetings_held(by, agency).exists():
        return
    for row in told:
        at = opens(row["recorded"])
        meeting = record_meeting(
            agency=agency,
            kind=MeetingKind(row["kind"]),
            subject=row["subject"],
            held_on=row["day"],
            notice=documents[row["notice"]],
            at=at,
            by=by,
        )
        for point in row["conclusions"]:
            target = Target(point["figure"], Bound.AT_LEAST, point["target"]) if "figure" in point else None
            found = conclude(meeting=meeting, content=point["content"], target=target, at=at, by=by)
            if task := point.get("task"):
                assign_conclusion(conclusion=found, told=_asked(task), at=at, by=by)


def _asked(told: Mapping[str, Any]) -> TaskFacts:
    joining = tuple(agency_named(key) for key in told.get("joining", ()))
    return TaskFacts(
        title=told["title"], lead=agency_named(told["lead"]), due_on=told["due"], joining=joining
    )
