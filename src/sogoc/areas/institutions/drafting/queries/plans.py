"""Through which steps a legal document goes, as the rules of the day on which it is begun have it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.institutions.drafting.models import DraftingStep
from sogoc.areas.institutions.drafting.register import DraftKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.kernel.in_force import in_force
from sogoc.kernel.working_days import Timetable

DATA = Path(__file__).parents[1] / "data" / "steps.yaml"


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """So many days of work, warned of so many before the last; `wants_document` where a paper shows that it is done."""

    key: str
    name: str
    days: int
    warned: int
    wants_document: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """`symbol` is how the number of what is issued reads behind its year, `returns` how often one step may send it
    back."""

    steps: Sequence[PlannedStep]
    symbol: str
    returns: int


@cache
def _told() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return rows


def plan_on(kind: DraftKind, day: date) -> Plan | None:
    """None where nobody issues such documents on that day."""
    for row in _told():
        if row["kind"] == kind and in_force(day, row["from"], row["until"]):
            return Plan([_step(one) for one in row["steps"]], row["symbol"], row["returns"])
    return None


def step_names() -> list[str]:
    """Those of every rule, each once."""
    return list(dict.fromkeys(one["name"] for row in _told() for one in row["steps"]))


def _step(one: dict[str, Any]) -> PlannedStep:
    return PlannedStep(
        one["key"], one["name"], one["days"], one["warned"], wants_document=one.get("document", False)
    )


def working_day_after(timetable: Timetable, since: date, days: int) -> date:
    """The last of so many days of work after a day; that day itself where there are none to count."""
    ordinals = (one for one in count(since.toordinal() + 1) if timetable.windows(one))
    return date.fromordinal(next(islice(ordinals, days - 1, None))) if days else since


def working_day_before(timetable: Timetable, until: date, days: int) -> date:
    day = until
    while days:
        day -= timedelta(days=1)
        days -= 1 if timetable.windows(day.toordinal()) else 0
    return day


def begin(step: DraftingStep, agency: Agency, on: date) -> None:
    """Its days run from the day after; it is not saved."""
    timetable = timetable_of(agency)
    step.began_on, step.done_on, step.document = on, None, None
    due(step, timetable, working_day_after(timetable, on, step.days))


def due(step: DraftingStep, timetable: Timetable, on: date) -> None:
    step.due_on, step.warn_on = on, working_day_before(timetable, on, step.warned)


def last_day_of(plan: Plan, agency: Agency, on: date) -> date:
    """When it is issued if each step takes its days."""
    return working_day_after(timetable_of(agency), on, sum(step.days for step in plan.steps))
