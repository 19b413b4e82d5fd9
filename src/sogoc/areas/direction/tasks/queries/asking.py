"""What pages, figures and acts ask of plans and tasks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, F, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from sogoc.areas.direction.tasks.models import Escalation, Plan, Task
from sogoc.areas.direction.tasks.register import TaskState, plans, tasks
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import under
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import holding
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.roles import Role

WEEK = 7
DOING = (Role.OFFICER, Role.ONE_STOP_OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER)


# ── the registers ──────────────────────────────────────────────────────────
def plan_rows() -> tuple[QuerySet[Plan], dict[str, Any]]:
    """The records behind the register `plans`: plans whose number was cancelled are none."""
    told = {
        "agency": F("document__agency"),
        "number": F("document__printed"),
        "issued_on": F("document__issued_on"),
    }
    columns = {name: F(name) for name in plans.columns() if name not in told}
    return Plan.objects.filter(document__cancelled_on=None), columns | told | {"key": F("pk")}


def task_rows() -> tuple[QuerySet[Task], dict[str, Any]]:
    """The records behind the register `tasks`: what comes back is counted once, not by its turns."""
    columns = {name: F(name) for name in tasks.columns() if name != "content"}
    told = {
        "key": F("pk"),
        "content": F("title"),
        "plan_kind": Coalesce(F("plan__kind"), Value("")),
        "on_time": _on_time(),
    }
    return Task.objects.filter(turn_of=None), columns | told


def _on_time() -> Case:
    """A predicate is never unknown: what is not done is not on time."""
    return Case(When(on_time=True, then=Value(True)), default=Value(False))


# ── who sees what ──────────────────────────────────────────────────────────
def plans_seen_by(by: Actor) -> QuerySet[Plan]:
    seen = seen_from(reach(by, "see_task"), "agency", "document__issued_on")
    return Plan.objects.filter(seen).select_related("agency", "document")


def plans_held(by: Actor, agency: Agency) -> QuerySet[Plan]:
    return plans_seen_by(by).filter(held_during(agency, None))


def tasks_seen_by(by: Actor) -> QuerySet[Task]:
    """Those that one's divisions lead or join in, and those of one's agency whoever leads them."""
    paths = list(reach(by, "see_task"))
    joined = Task.joining.through.objects.filter(under(paths, "agency__path")).values("task")
    seen = seen_from(paths, "lead", "assigned_on")
    found = Task.objects.filter(seen if "" in paths else seen | Q(pk__in=joined))
    return found.select_related("agency", "lead", "doer", "plan__document")


# ── what a list is narrowed to ─────────────────────────────────────────────
LISTS = {
    "open": "Còn phải làm",
    "late": "Quá hạn",
    "soon": "Đến hạn trong bảy ngày",
    "reported": "Chờ xác nhận",
    "later": "Chưa đến hạn",
    "done": "Đã hoàn thành",
    "done_late": "Hoàn thành quá hạn",
    "withdrawn": "Đã rút",
    "to_change": "Chép từ năm trước, cần sửa",
}
OPEN = (TaskState.ASSIGNED.value, TaskState.ACCEPTED.value)
UNDONE = (*OPEN, TaskState.REPORTED.value)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. `whose` is the account that does them."""

    on: date
    words: str = ""
    agency: Agency | None = None
    plan: Plan | None = None
    state: str = ""
    source: str = ""
    field: str = ""
    whose: int | None = None

    @property
    def in_state(self) -> Q:
        soon = self.on + timedelta(days=WEEK)
        return {
            "open": Q(state__in=UNDONE),
            "late": Q(state__in=OPEN, due_on__lt=self.on),
            "soon": Q(state__in=OPEN, due_on__range=(self.on, soon)),
            "reported": Q(state=TaskState.REPORTED.value),
            "later": Q(state__in=OPEN, due_on__gt=soon),
            "done": Q(state=TaskState.DONE.value),
            "done_late": Q(state=TaskState.DONE.value, on_time=False),
            "withdrawn": Q(state=TaskState.WITHDRAWN.value),
            "to_change": ~Q(to_change="") & Q(state__in=UNDONE),
        }.get(self.state, Q())


def to_do() -> Q:
    """What is done by itself: a task that comes back is done turn by turn."""
    return Q(recurrence="")


def tasks_wanted(by: Actor, wanted: Wanted) -> QuerySet[Task]:
    """One answer for the page, the spreadsheet and the API."""
    found = tasks_seen_by(by).filter(to_do(), wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None, "lead"))
    if wanted.plan:
        found = found.filter(plan=wanted.plan)
    for name in ("source", "field"):
        if told := getattr(wanted, name):
            found = found.filter(**{name: told})
    return found.filter(doer=wanted.whose) if wanted.whose else found


# ── what stands where ──────────────────────────────────────────────────────
def tasks_of(plan: Plan) -> QuerySet[Task]:
    """Its items, not their turns, in the order of the paper."""
    found = Task.objects.filter(plan=plan, turn_of=None)
    return found.select_related("lead", "doer", "agency").order_by("number", "id")


def turns_of(task: Task) -> list[Task]:
    return list(task.turns.order_by("due_on", "id"))


def escalations_of(task: Task) -> list[Escalation]:
    return list(Escalation.objects.filter(task=task))


def joining_of(task: Task) -> list[Agency]:
    return list(task.joining.order_by("path"))


def late_on(day: date, *, since: date) -> QuerySet[Task]:
    """All that is due by a day and not for longer than since another, whosever it is: for the job that tells of it."""
    found = Task.objects.filter(to_do(), state__in=OPEN, due_on__range=(since, day))
    return found.select_related("agency", "lead", "doer").order_by("due_on", "id")


def units_of(agency: Agency, day: date) -> list[Agency]:
    """Who may lead or join: the agency itself and what stands below it on a day."""
    below = Agency.objects.filter(path__startswith=agency.path, valid_from__lte=day)
    return list(below.filter(Q(valid_until=None) | Q(valid_until__gte=day)).order_by("path"))


def doers_of(lead: Agency, day: date) -> list[Account]:
    return holders_on(day, DOING, lead.path, below=True)


def plan_of(document: Document) -> Plan | None:
    return Plan.objects.filter(document=document).select_related("agency", "document").first()


def plan_of_kind(agency: Agency, kind: str, year: int) -> Plan | None:
    found = Plan.objects.filter(agency=agency, kind=kind, year=year).select_related("agency", "document")
    return found.order_by("-id").first()


def tasks_by_origin(origins: Iterable[str]) -> dict[str, Task]:
    """What each of them became, unless it was withdrawn, in one question however many there are."""
    found = Task.objects.filter(origin__in=list(origins), turn_of=None)
    found = found.exclude(state=TaskState.WITHDRAWN.value).select_related("lead")
    return {task.origin: task for task in found.order_by("id")}


def tasks_from(origin: str) -> QuerySet[Task]:
    """What a conclusion or a finding became, by its kind and key."""
    return Task.objects.filter(origin=origin).select_related("lead", "agency", "doer").order_by("id")
