"""Tasks as boards show them, on any day: what stands in which lane, of which division, in which month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, QuerySet, Value, When, Window
from django.db.models.functions import ExtractMonth, RowNumber

from sogoc.areas.direction.tasks.models import Plan, Task
from sogoc.areas.direction.tasks.register import TaskState

from .asking import WEEK, to_do

LANES = {
    "late": "Quá hạn",
    "soon": "Đến hạn trong bảy ngày",
    "reported": "Chờ xác nhận",
    "later": "Chưa đến hạn",
}
"""By the state that the list is narrowed to: a lane leads there."""
SHOWN = 12
"""Cards in a lane; the list has the rest."""
MOST_AT_A_MEETING = 200


@dataclass(frozen=True, slots=True)
class Lane:
    key: str
    title: str
    total: int
    tasks: list[Task]


@dataclass(frozen=True, slots=True)
class Share:
    """Of one division: what is late, what is due soon, what waits for verification; the tasks themselves."""

    lead: Any
    late: int
    soon: int
    reported: int
    tasks: list[Task]


def standing_on(found: QuerySet[Task], day: date) -> QuerySet[Task]:
    """What had been assigned and was not yet over on a day, as known now."""
    return found.filter(to_do(), Q(closed_on=None) | Q(closed_on__gt=day), assigned_on__lte=day)


def in_lane(key: str, day: date) -> Q:
    waits = Q(state=TaskState.REPORTED.value, reported_on__lte=day)
    soon = day + timedelta(days=WEEK)
    return {
        "reported": waits,
        "late": ~waits & Q(due_on__lt=day),
        "soon": ~waits & Q(due_on__range=(day, soon)),
        "later": ~waits & Q(due_on__gt=soon),
    }[key]


def lanes(found: QuerySet[Task], day: date) -> list[Lane]:
    """The first of each lane and how many there are, in one look at the table: a board is opened all day long."""
    named = Case(*(When(in_lane(key, day), then=Value(key)) for key in LANES), output_field=CharField())
    ranked = standing_on(found, day).annotate(lane=named)
    first = ranked.annotate(
        place=Window(RowNumber(), partition_by=F("lane"), order_by=(F("due_on"), F("id"))),
        all_of_it=Window(Count("pk"), partition_by=F("lane")),
    ).filter(place__lte=SHOWN)
    cards: dict[str, list[Any]] = {key: [] for key in LANES}
    for task in first.order_by("lane", "place"):
        cards[task.lane].append(task)
    return [Lane(key, title, _total(cards[key]), cards[key]) for key, title in LANES.items()]


def _total(cards: list[Any]) -> int:
    return cards[0].all_of_it if cards else 0


def by_division(found: QuerySet[Task], day: date) -> list[Share]:
    """For the meeting of the week: all that is late, due within it or waits, division by division."""
    pressing = standing_on(found, day).exclude(in_lane("later", day))
    rows = list(pressing.order_by("lead__path", "due_on", "id")[:MOST_AT_A_MEETING])
    counts = {key: Count("pk", filter=in_lane(key, day)) for key in ("late", "soon", "reported")}
    told: Any = pressing.order_by().values("lead").annotate(**counts)
    numbers = {row["lead"]: row for row in told}
    found_leads = list(dict.fromkeys(task.lead for task in rows))
    return [
        _share(lead, numbers[lead.pk], [task for task in rows if task.lead_id == lead.pk])
        for lead in found_leads
    ]


def _share(lead: Any, numbers: dict[str, int], tasks: list[Task]) -> Share:
    return Share(lead, numbers["late"], numbers["soon"], numbers["reported"], tasks)


def done_since(found: QuerySet[Task], first: date, day: date) -> list[Task]:
    """What was finished from a day to another, the latest first."""
    some = found.filter(to_do(), done_on__range=(first, day)).order_by("-done_on", "-id")
    return list(some[:MOST_AT_A_MEETING])


# ── plans ──────────────────────────────────────────────────────────────────
def progress_of(plans: Iterable[Plan], day: date) -> dict[int, tuple[int, int]]:
    """By their keys: how many tasks are done on a day, of how many; the same question as a figure asks."""
    there = Task.objects.filter(plan__in=[plan.pk for plan in plans], turn_of=None, assigned_on__lte=day)
    there = there.filter(Q(withdrawn_on=None) | Q(withdrawn_on__gt=day)).order_by()
    told = there.values("plan").annotate(all=Count("pk"), done=Count("pk", filter=Q(done_on__lte=day)))
    return {row["plan"]: (row["done"], row["all"]) for row in told}


@dataclass(frozen=True, slots=True)
class Month:
    """Of what a division owes in a month: how much is done, how much is late."""

    due: int
    done: int
    late: int


def timeline(plan: Plan, day: date) -> dict[str, list[Month]]:
    """By the division that leads: the twelve months of the plan's year; what comes back stands with its turns."""
    some = Task.objects.filter(to_do(), plan=plan, withdrawn_on=None, due_on__year=plan.year).order_by()
    counts = {
        "due": Count("pk"),
        "done": Count("pk", filter=Q(done_on__lte=day)),
        "late": Count("pk", filter=~Q(done_on__lte=F("due_on")) & Q(due_on__lt=day)),
    }
    named = some.values("lead__path", "lead__short_name", month=ExtractMonth("due_on"))
    told: Any = named.annotate(**counts)
    found: dict[str, list[Month]] = {}
    for row in sorted(told, key=lambda one: one["lead__path"]):
        months = found.setdefault(row["lead__short_name"], [Month(0, 0, 0)] * 12)
        months[row["month"] - 1] = Month(row["due"], row["done"], row["late"])
    return found
