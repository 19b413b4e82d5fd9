"""To whom is told that a task is late, step by step up the line, by days of work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.direction.tasks.models import Task
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.in_force import in_force
from sogoc.kernel.roles import Role
from sogoc.kernel.working_days import Timetable

DATA = Path(__file__).parents[1] / "data" / "escalation.yaml"
LONGEST = 60
"""Days looked back: what is late for longer has climbed all steps."""


@dataclass(frozen=True, slots=True)
class Step:
    """`after` so many days of work past the due day; `of_lead` where the task is led, else in the agency."""

    after: int
    role: Role
    of_lead: bool


@cache
def _told() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return rows


def _row(day: date) -> dict[str, Any]:
    return next((row for row in _told() if in_force(day, row["from"], row["until"])), _told()[0])


def steps_on(day: date) -> Sequence[Step]:
    """The ladder of a day, the lowest step first."""
    return [Step(one["after"], Role(one["role"]), of_lead=one["of"] == "lead") for one in _row(day)["steps"]]


def reminded_before(day: date) -> int:
    """So many days before it is due its doer is reminded."""
    days: int = _row(day)["reminded_before"]
    return days


def working_days_late(timetable: Timetable, due_on: date, today: date) -> int:
    """Days of work after the due day, today among them."""
    first = max(due_on + timedelta(days=1), today - timedelta(days=LONGEST))
    ordinals = range(first.toordinal(), today.toordinal() + 1)
    return sum(1 for ordinal in ordinals if timetable.windows(ordinal))


def told_at(task: Task, step: Step, day: date) -> list[Account]:
    place = task.lead if step.of_lead else task.agency
    return holders_on(day, [step.role], place.path)


def concerned_with(task: Task, day: date) -> list[Account]:
    """Whose turn it is: who does it, else who heads the division."""
    return [task.doer] if task.doer else holders_on(day, [Role.DIVISION_HEAD], task.lead.path)
